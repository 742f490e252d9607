<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
 <context>
  <name>BilingualStatement</name>
  <message>
   <source>Visits</source>
   <translation>Ymweliadau</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nifer</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Wedi'u cynllunio</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Wedi dod</translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Ni ddaeth neb</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Wedi'u canslo</translation>
  </message>
  <message>
   <source>Came, but could not do the visit</source>
   <translation>Wedi dod, ond heb allu gwneud yr ymweliad</translation>
  </message>
  <message>
   <source>In hospital or away</source>
   <translation>Yn yr ysbyty neu i ffwrdd</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Heb eu nodi</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Arian</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Swm</translation>
  </message>
  <message>
   <source>The bill</source>
   <translation>Y bil</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Holwyd amdano</translation>
  </message>
  <message>
   <source>Cannot be confirmed from the daybook</source>
   <translation>Ni ellir ei gadarnhau o'r dyddiadur</translation>
  </message>
  <message>
   <source>Already given back</source>
   <translation>Wedi'i roi yn ôl eisoes</translation>
  </message>
  <message>
   <source>You can pay now</source>
   <translation>Gallwch dalu nawr</translation>
  </message>
  <message>
   <source>What you may owe</source>
   <translation>Yr hyn y gall fod arnoch</translation>
  </message>
  <message>
   <source>Paid so far</source>
   <translation>Wedi'i dalu hyd yma</translation>
  </message>
  <message>
   <source>Left in the account</source>
   <translation>Ar ôl yn y cyfrif</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Codwyd</translation>
  </message>
  <message>
   <source>came</source>
   <translation>daeth</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>ni ddaeth neb</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>wedi'i ganslo</translation>
  </message>
  <message>
   <source>came, but could not do the visit</source>
   <translation>daeth, ond heb allu gwneud yr ymweliad</translation>
  </message>
  <message>
   <source>in hospital or away</source>
   <translation>yn yr ysbyty neu i ffwrdd</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>heb ei nodi</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Cyfanswm</translation>
  </message>
  <message>
   <source>Day by day</source>
   <translation>Fesul diwrnod</translation>
  </message>
  <message>
   <source>Monthly statement, %1</source>
   <translation>Datganiad misol, %1</translation>
  </message>
  <message>
   <source>This paper is in two languages. The English part is for the provider and the council.</source>
   <translation>Mae'r papur hwn mewn dwy iaith. Mae'r rhan Saesneg ar gyfer y darparwr a'r cyngor.</translation>
  </message>
  <message>
   <source>There is no bill yet.</source>
   <translation>Nid oes bil eto.</translation>
  </message>
  <message>
   <source>The bill is %1.</source>
   <translation>Y bil yw %1.</translation>
  </message>
  <message>
   <source>We found nothing to ask about.</source>
   <translation>Ni welsom ddim i holi amdano.</translation>
  </message>
  <message>
   <source>You can pay %1 now.</source>
   <translation>Gallwch dalu %1 nawr.</translation>
  </message>
  <message>
   <source>You have %1 left.</source>
   <translation>Mae gennych %1 ar ôl.</translation>
  </message>
  <message>
   <source>On these days</source>
   <translation>Ar y dyddiau hyn</translation>
  </message>
  <message>
   <source>For no single day</source>
   <translation>Nid ar gyfer un diwrnod yn unig</translation>
  </message>
  <message>
   <source>Promised back, not here yet</source>
   <translation>Addawyd yn ôl, heb ddod eto</translation>
  </message>
  <message>
   <source>What was asked about, %1, is settled.</source>
   <translation>Mae'r hyn yr holwyd amdano, %1, wedi'i setlo.</translation>
  </message>
  <message>
   <source>%1 was promised back and is not here yet.</source>
   <translation>Addawyd %1 yn ôl ac nid yw wedi dod eto.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>Saesneg</translation>
  </message>
  <message numerus="yes">
   <source>We found %n thing(s) to ask about: %1.</source>
   <translation>
    <numerusform>Gwelsom %n peth i holi amdanynt: %1.</numerusform>
    <numerusform>Gwelsom %n peth i holi amdano: %1.</numerusform>
    <numerusform>Gwelsom %n peth i holi amdanynt: %1.</numerusform>
    <numerusform>Gwelsom %n peth i holi amdanynt: %1.</numerusform>
    <numerusform>Gwelsom %n peth i holi amdanynt: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) came.</source>
   <translation>
    <numerusform>Ni ddaeth yr un ymweliad (%n).</numerusform>
    <numerusform>Daeth %n ymweliad.</numerusform>
    <numerusform>Daeth %n ymweliad.</numerusform>
    <numerusform>Daeth %n ymweliad.</numerusform>
    <numerusform>Daeth %n ymweliad.</numerusform>
   </translation>
  </message>
 </context>
</TS>
