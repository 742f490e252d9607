<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
 <context>
  <name>Account</name>
  <message>
   <source>the council</source>
   <translation>the council</translation>
  </message>
  <message>
   <source>Payments from %1</source>
   <extracomment>%1 is "the council" or its name</extracomment>
   <translation>Payments from %1</translation>
  </message>
  <message>
   <source>Your contribution, paid in</source>
   <translation>Your contribution, paid in</translation>
  </message>
  <message>
   <source>Top-up from your own money</source>
   <translation>Top-up from your own money</translation>
  </message>
  <message>
   <source>One-off or start-up payment</source>
   <translation>One-off or start-up payment</translation>
  </message>
  <message>
   <source>Money for short breaks</source>
   <translation>Money for short breaks</translation>
  </message>
  <message>
   <source>NHS or another fund</source>
   <translation>NHS or another fund</translation>
  </message>
  <message>
   <source>Money back from a provider</source>
   <translation>Money back from a provider</translation>
  </message>
  <message>
   <source>Money back from HMRC</source>
   <translation>Money back from HMRC</translation>
  </message>
  <message>
   <source>Interest</source>
   <translation>Interest</translation>
  </message>
  <message>
   <source>Other money in</source>
   <translation>Other money in</translation>
  </message>
  <message>
   <source>Care agency or provider bills</source>
   <translation>Care agency or provider bills</translation>
  </message>
  <message>
   <source>Personal assistant: wages</source>
   <translation>Personal assistant: wages</translation>
  </message>
  <message>
   <source>HMRC: tax and National Insurance</source>
   <translation>HMRC: tax and National Insurance</translation>
  </message>
  <message>
   <source>Pension</source>
   <translation>Pension</translation>
  </message>
  <message>
   <source>Payroll service</source>
   <translation>Payroll service</translation>
  </message>
  <message>
   <source>Employer's insurance</source>
   <translation>Employer's insurance</translation>
  </message>
  <message>
   <source>Managed account fee</source>
   <translation>Managed account fee</translation>
  </message>
  <message>
   <source>Self-employed carer, neighbour or sitter</source>
   <translation>Self-employed carer, neighbour or sitter</translation>
  </message>
  <message>
   <source>Respite or short break</source>
   <translation>Respite or short break</translation>
  </message>
  <message>
   <source>Day centre and activities</source>
   <translation>Day centre and activities</translation>
  </message>
  <message>
   <source>Shared Lives</source>
   <translation>Shared Lives</translation>
  </message>
  <message>
   <source>Transport and mileage</source>
   <translation>Transport and mileage</translation>
  </message>
  <message>
   <source>Meals: delivery or making</source>
   <translation>Meals: delivery or making</translation>
  </message>
  <message>
   <source>Equipment</source>
   <translation>Equipment</translation>
  </message>
  <message>
   <source>Finding, checking and training carers</source>
   <translation>Finding, checking and training carers</translation>
  </message>
  <message>
   <source>Bank or card charges</source>
   <translation>Bank or card charges</translation>
  </message>
  <message>
   <source>Paid back to %1</source>
   <extracomment>%1 is "the council" or its name</extracomment>
   <translation>Paid back to %1</translation>
  </message>
  <message>
   <source>Redundancy or retainer</source>
   <translation>Redundancy or retainer</translation>
  </message>
  <message>
   <source>Other money out</source>
   <translation>Other money out</translation>
  </message>
  <message>
   <source>Moved between your own accounts</source>
   <translation>Moved between your own accounts</translation>
  </message>
  <message>
   <source>Not said yet what it was for</source>
   <translation>Not said yet what it was for</translation>
  </message>
  <message>
   <source>Direct payment</source>
   <translation>Direct payment</translation>
  </message>
  <message>
   <source>Your own money</source>
   <translation>Your own money</translation>
  </message>
  <message>
   <source>NHS</source>
   <translation>NHS</translation>
  </message>
  <message>
   <source>Another fund</source>
   <translation>Another fund</translation>
  </message>
  <message>
   <source>Not noted</source>
   <translation>Not noted</translation>
  </message>
  <message>
   <source>Bank transfer</source>
   <translation>Bank transfer</translation>
  </message>
  <message>
   <source>Direct debit</source>
   <translation>Direct debit</translation>
  </message>
  <message>
   <source>Standing order</source>
   <translation>Standing order</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Card</translation>
  </message>
  <message>
   <source>Cheque</source>
   <translation>Cheque</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>Cash</translation>
  </message>
  <message>
   <source>Bank account</source>
   <translation>Bank account</translation>
  </message>
  <message>
   <source>Prepaid card</source>
   <translation>Prepaid card</translation>
  </message>
  <message>
   <source>Wages not paid yet</source>
   <translation>Wages not paid yet</translation>
  </message>
  <message>
   <source>HMRC: tax and National Insurance not paid yet</source>
   <translation>HMRC: tax and National Insurance not paid yet</translation>
  </message>
  <message>
   <source>Pension not paid yet</source>
   <translation>Pension not paid yet</translation>
  </message>
  <message>
   <source>Holiday pay not paid yet</source>
   <translation>Holiday pay not paid yet</translation>
  </message>
  <message>
   <source>Kept for redundancy or notice</source>
   <translation>Kept for redundancy or notice</translation>
  </message>
  <message>
   <source>Something else not paid yet</source>
   <translation>Something else not paid yet</translation>
  </message>
 </context>
 <context>
  <name>AccountFacts</name>
  <message>
   <source>%1, %2: %3 to pay</source>
   <translation>%1, %2: %3 to pay</translation>
  </message>
  <message>
   <source>%1: the bank says %2 at the end of %3.</source>
   <translation>%1: the bank says %2 at the end of %3.</translation>
  </message>
  <message>
   <source>That agrees with what is written down.</source>
   <translation>That agrees with what is written down.</translation>
  </message>
  <message>
   <source>What is written down comes to %1. The difference is %2.</source>
   <translation>What is written down comes to %1. The difference is %2.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) are not on the statement yet: %1.</source>
   <translation>
    <numerusform>%n line is not on the statement yet: %1.</numerusform>
    <numerusform>%n lines are not on the statement yet: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: you counted %2 at the end of %3.</source>
   <translation>%1: you counted %2 at the end of %3.</translation>
  </message>
 </context>
 <context>
  <name>AccountQuestions</name>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Write the sum, as in 312.40.</source>
   <translation>Write the sum, as in 312.40.</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Every week</translation>
  </message>
  <message numerus="yes">
   <source>Every %n week(s)</source>
   <translation>
    <numerusform>Every %n week</numerusform>
    <numerusform>Every %n weeks</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is said about that, or I do not know</source>
   <translation>Nothing is said about that, or I do not know</translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n week</numerusform>
    <numerusform>%n weeks</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AgreementClauses</name>
  <message>
   <source>prices</source>
   <translation>prices</translation>
  </message>
  <message>
   <source>the time that is paid for</source>
   <translation>the time that is paid for</translation>
  </message>
  <message>
   <source>bank holidays</source>
   <translation>bank holidays</translation>
  </message>
  <message>
   <source>cancelling</source>
   <translation>cancelling</translation>
  </message>
  <message>
   <source>being in hospital or away</source>
   <translation>being in hospital or away</translation>
  </message>
  <message>
   <source>a carer who is sent away</source>
   <translation>a carer who is sent away</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>The agreement says about %1: “%2”</source>
   <translation>The agreement says about %1: “%2”</translation>
  </message>
  <message>
   <source>The agreement says about %1: “%2” (%3)</source>
   <translation>The agreement says about %1: “%2” (%3)</translation>
  </message>
 </context>
 <context>
  <name>AgreementExamples</name>
  <message>
   <source>%1 planned, %2 stayed: you pay for %3</source>
   <translation>%1 planned, %2 stayed: you pay for %3</translation>
  </message>
  <message>
   <source>%1, which is %2.</source>
   <translation>%1, which is %2.</translation>
  </message>
  <message>
   <source>%1 when %2 were planned cost %3.</source>
   <translation>%1 when %2 were planned cost %3.</translation>
  </message>
  <message>
   <source>%1 cost %2.</source>
   <translation>%1 cost %2.</translation>
  </message>
  <message>
   <source>%1 count as %2</source>
   <translation>%1 count as %2</translation>
  </message>
  <message>
   <source>%1 to %2 costs %3.</source>
   <translation>%1 to %2 costs %3.</translation>
  </message>
  <message>
   <source>At Christmas these days count: %1.</source>
   <translation>At Christmas these days count: %1.</translation>
  </message>
  <message numerus="yes">
   <source>A visit of %1 for %2, told %n hours before: %3; told one hour before: %4.</source>
   <translation>
    <numerusform>A visit of %1 for %2, told %n hours before: %3; told one hour before: %4.</numerusform>
    <numerusform>A visit of %1 for %2, told %n hours before: %3; told one hour before: %4.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AgreementReader</name>
  <message>
   <source>The agreement does not name the care provider, so it was not used. Nothing was changed. Add "provider".</source>
   <translation>The agreement does not name the care provider, so it was not used. Nothing was changed. Add "provider".</translation>
  </message>
  <message>
   <source>In the agreement, "%1" could not be understood (it says %2), so the agreement was not used. Nothing was changed. Correct it and try again.</source>
   <extracomment>%1 is the name of a field, "vat_percent"; %2 is what stood there</extracomment>
   <translation>In the agreement, "%1" could not be understood (it says %2), so the agreement was not used. Nothing was changed. Correct it and try again.</translation>
  </message>
  <message>
   <source>In the agreement, "%1" says %2, which is not known; "%3" was used.</source>
   <extracomment>%1 is the name of a field, "round_mode"; %2 is what stood there; %3 is what was used instead</extracomment>
   <translation>In the agreement, "%1" says %2, which is not known; "%3" was used.</translation>
  </message>
  <message>
   <source>In the agreement, "%1" is not known and was left out of account.</source>
   <translation>In the agreement, "%1" is not known and was left out of account.</translation>
  </message>
  <message>
   <source>The agreement file is far too large, so it was not used. Nothing was changed. Check that it is the right file.</source>
   <translation>The agreement file is far too large, so it was not used. Nothing was changed. Check that it is the right file.</translation>
  </message>
  <message>
   <source>The agreement file could not be understood; it may be empty or cut off. It was not used and nothing was changed. Check that it is the right file.</source>
   <translation>The agreement file could not be understood; it may be empty or cut off. It was not used and nothing was changed. Check that it is the right file.</translation>
  </message>
  <message>
   <source>The agreement file is of a kind that this Daybook does not know ("%1"), so it was not used. Nothing was changed. A newer Daybook may be able to read it.</source>
   <extracomment>%1 is what stood there</extracomment>
   <translation>The agreement file is of a kind that this Daybook does not know ("%1"), so it was not used. Nothing was changed. A newer Daybook may be able to read it.</translation>
  </message>
 </context>
 <context>
  <name>AgreementText</name>
  <message>
   <source>All visits</source>
   <translation>All visits</translation>
  </message>
  <message>
   <source>Monday to Friday</source>
   <translation>Monday to Friday</translation>
  </message>
  <message>
   <source>Saturday and Sunday</source>
   <translation>Saturday and Sunday</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <source>bank holidays</source>
   <translation>bank holidays</translation>
  </message>
  <message>
   <source>double</source>
   <translation>double</translation>
  </message>
  <message>
   <source>one and a half times</source>
   <translation>one and a half times</translation>
  </message>
  <message>
   <source>%1 times</source>
   <translation>%1 times</translation>
  </message>
  <message>
   <source>No price is written down yet.</source>
   <translation>No price is written down yet.</translation>
  </message>
  <message>
   <source>These prices begin on %1.</source>
   <translation>These prices begin on %1.</translation>
  </message>
  <message>
   <source>These prices apply from %1.</source>
   <translation>These prices apply from %1.</translation>
  </message>
  <message>
   <source>They end on %1.</source>
   <translation>They end on %1.</translation>
  </message>
  <message>
   <source>From %1:</source>
   <translation>From %1:</translation>
  </message>
  <message>
   <source>Older prices are kept: an older bill is still checked with them.</source>
   <translation>Older prices are kept: an older bill is still checked with them.</translation>
  </message>
  <message>
   <source>My agreement does not say which time is paid for. Daybook only points out short visits.</source>
   <translation>My agreement does not say which time is paid for. Daybook only points out short visits.</translation>
  </message>
  <message>
   <source>At least %1 are paid for.</source>
   <translation>At least %1 are paid for.</translation>
  </message>
  <message>
   <source>Leaving up to %1 early makes no difference.</source>
   <translation>Leaving up to %1 early makes no difference.</translation>
  </message>
  <message>
   <source>When the clocks change, the hours that really pass are paid for.</source>
   <translation>When the clocks change, the hours that really pass are paid for.</translation>
  </message>
  <message>
   <source>For example: %1</source>
   <translation>For example: %1</translation>
  </message>
  <message>
   <source>My agreement does not say which days are bank holidays.</source>
   <translation>My agreement does not say which days are bank holidays.</translation>
  </message>
  <message>
   <source>The days on the government's list count, so the Monday instead of a weekend day.</source>
   <translation>The days on the government's list count, so the Monday instead of a weekend day.</translation>
  </message>
  <message>
   <source>The day itself counts, also on a weekend; the Monday instead of it does not.</source>
   <translation>The day itself counts, also on a weekend; the Monday instead of it does not.</translation>
  </message>
  <message>
   <source>Both the day itself and the Monday instead of it count.</source>
   <translation>Both the day itself and the Monday instead of it count.</translation>
  </message>
  <message>
   <source>These days count as well: %1.</source>
   <translation>These days count as well: %1.</translation>
  </message>
  <message>
   <source>These days do not count: %1.</source>
   <translation>These days do not count: %1.</translation>
  </message>
  <message>
   <source>you pay %1</source>
   <translation>you pay %1</translation>
  </message>
  <message>
   <source>my agreement does not say what you pay</source>
   <translation>my agreement does not say what you pay</translation>
  </message>
  <message>
   <source>you pay nothing</source>
   <translation>you pay nothing</translation>
  </message>
  <message>
   <source>you pay the full price</source>
   <translation>you pay the full price</translation>
  </message>
  <message>
   <source>you pay %1 % of the price</source>
   <translation>you pay %1 % of the price</translation>
  </message>
  <message>
   <source>My agreement does not say what happens when I cancel a visit.</source>
   <translation>My agreement does not say what happens when I cancel a visit.</translation>
  </message>
  <message numerus="yes">
   <source>Told at least %n hour(s) before: %1.</source>
   <translation>
    <numerusform>Told at least %n hour before: %1.</numerusform>
    <numerusform>Told at least %n hours before: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>When you cancel: %1.</source>
   <translation>When you cancel: %1.</translation>
  </message>
  <message>
   <source>Told later: %1.</source>
   <translation>Told later: %1.</translation>
  </message>
  <message>
   <source>My agreement does not say what happens when I am in hospital or away.</source>
   <translation>My agreement does not say what happens when I am in hospital or away.</translation>
  </message>
  <message>
   <source>In hospital or away, from day %1: %2.</source>
   <translation>In hospital or away, from day %1: %2.</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>an hour</translation>
  </message>
  <message>
   <source>a visit</source>
   <translation>a visit</translation>
  </message>
  <message>
   <source>each</source>
   <translation>each</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>a day</translation>
  </message>
  <message>
   <source>a mile</source>
   <translation>a mile</translation>
  </message>
  <message>
   <source>a night</source>
   <translation>a night</translation>
  </message>
  <message>
   <source>a session</source>
   <translation>a session</translation>
  </message>
  <message>
   <source>a trip</source>
   <translation>a trip</translation>
  </message>
  <message>
   <source>each time</source>
   <translation>each time</translation>
  </message>
  <message>
   <source>a week</source>
   <translation>a week</translation>
  </message>
  <message>
   <source>every four weeks</source>
   <translation>every four weeks</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>a month</translation>
  </message>
  <message>
   <source>once</source>
   <translation>once</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>%1 the weekday price</source>
   <translation>%1 the weekday price</translation>
  </message>
  <message>
   <source>%1 the price of that day</source>
   <translation>%1 the price of that day</translation>
  </message>
  <message>
   <source>, from your own money</source>
   <translation>, from your own money</translation>
  </message>
  <message>
   <source>%1: %2.</source>
   <translation>%1: %2.</translation>
  </message>
  <message>
   <source>You pay for the planned time, however long they stay.</source>
   <translation>You pay for the planned time, however long they stay.</translation>
  </message>
  <message>
   <source>You pay for the planned time, or for the time they stay when that is shorter.</source>
   <translation>You pay for the planned time, or for the time they stay when that is shorter.</translation>
  </message>
  <message>
   <source>You pay for the time they stay.</source>
   <translation>You pay for the time they stay.</translation>
  </message>
  <message>
   <source>You pay for the planned time, and for more when they stay longer.</source>
   <translation>You pay for the planned time, and for more when they stay longer.</translation>
  </message>
  <message>
   <source>Time counts to the minute.</source>
   <translation>Time counts to the minute.</translation>
  </message>
  <message>
   <source>Time counts to the nearest %1.</source>
   <translation>Time counts to the nearest %1.</translation>
  </message>
  <message>
   <source>Time is rounded up to the next %1.</source>
   <translation>Time is rounded up to the next %1.</translation>
  </message>
  <message>
   <source>Time is rounded down to %1.</source>
   <translation>Time is rounded down to %1.</translation>
  </message>
  <message>
   <source>It began on %1.</source>
   <translation>It began on %1.</translation>
  </message>
  <message>
   <source>It ends on %1.</source>
   <translation>It ends on %1.</translation>
  </message>
  <message>
   <source>It is not written down where this was agreed.</source>
   <translation>It is not written down where this was agreed.</translation>
  </message>
  <message>
   <source>This is written in: %1.</source>
   <translation>This is written in: %1.</translation>
  </message>
  <message>
   <source>My agreement does not say what is due when a carer is sent away or cannot get in.</source>
   <translation>My agreement does not say what is due when a carer is sent away or cannot get in.</translation>
  </message>
  <message>
   <source>When a carer is sent away or cannot get in: %1.</source>
   <translation>When a carer is sent away or cannot get in: %1.</translation>
  </message>
  <message>
   <source>No VAT is added.</source>
   <translation>No VAT is added.</translation>
  </message>
  <message>
   <source>VAT of %1 % is added.</source>
   <translation>VAT of %1 % is added.</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Prices</translation>
  </message>
  <message>
   <source>Which time is paid for</source>
   <translation>Which time is paid for</translation>
  </message>
  <message>
   <source>Bank holidays</source>
   <translation>Bank holidays</translation>
  </message>
  <message>
   <source>When I cancel a visit</source>
   <translation>When I cancel a visit</translation>
  </message>
  <message>
   <source>When I am in hospital or away</source>
   <translation>When I am in hospital or away</translation>
  </message>
  <message>
   <source>When a carer is sent away</source>
   <translation>When a carer is sent away</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>Where this is written</source>
   <translation>Where this is written</translation>
  </message>
  <message>
   <source>In its own words: “%1”</source>
   <translation>In its own words: “%1”</translation>
  </message>
  <message>
   <source>They gave notice on %1.</source>
   <translation>They gave notice on %1.</translation>
  </message>
  <message>
   <source>You gave notice on %1.</source>
   <translation>You gave notice on %1.</translation>
  </message>
 </context>
 <context>
  <name>AnnotatedStatement</name>
  <message>
   <source>(a name is left out)</source>
   <translation>(a name is left out)</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>%1, bill %2</source>
   <translation>%1, bill %2</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>As the bank says, and what it is</source>
   <translation>As the bank says, and what it is</translation>
  </message>
  <message>
   <source>As the bank says</source>
   <translation>As the bank says</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>There then</source>
   <translation>There then</translation>
  </message>
  <message>
   <source>At the beginning</source>
   <translation>At the beginning</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>The bank says %1 at the end of %2.</source>
   <translation>The bank says %1 at the end of %2.</translation>
  </message>
  <message>
   <source>That agrees with these lines.</source>
   <translation>That agrees with these lines.</translation>
  </message>
  <message>
   <source>The difference is %1.</source>
   <translation>The difference is %1.</translation>
  </message>
  <message>
   <source>Written down, and not on the statement yet</source>
   <translation>Written down, and not on the statement yet</translation>
  </message>
  <message>
   <source>The bank's lines and what each is, %1</source>
   <translation>The bank's lines and what each is, %1</translation>
  </message>
  <message>
   <source>Nothing came in or went out within these days.</source>
   <translation>Nothing came in or went out within these days.</translation>
  </message>
 </context>
 <context>
  <name>AnswerText</name>
  <message>
   <source>ask about this</source>
   <translation>ask about this</translation>
  </message>
  <message>
   <source>the bill is right</source>
   <translation>the bill is right</translation>
  </message>
  <message>
   <source>let it be</source>
   <translation>let it be</translation>
  </message>
  <message>
   <source>this is settled</source>
   <translation>this is settled</translation>
  </message>
  <message>
   <source>On %1 you said: %2.</source>
   <translation>On %1 you said: %2.</translation>
  </message>
  <message>
   <source>You said: %1.</source>
   <translation>You said: %1.</translation>
  </message>
  <message>
   <source>%1 %2 was given back on bill %3. This is settled.</source>
   <comment>what was said; a sum; the number of a bill</comment>
   <translation>%1 %2 was given back on bill %3. This is settled.</translation>
  </message>
  <message>
   <source>%1 The sum has changed since: it was %2. Please answer again.</source>
   <translation>%1 The sum has changed since: it was %2. Please answer again.</translation>
  </message>
 </context>
 <context>
  <name>Assessment</name>
  <message>
   <source>Every planned visit of these weeks is written down.</source>
   <translation>Every planned visit of these weeks is written down.</translation>
  </message>
  <message numerus="yes">
   <source>Not written down: %n planned visit(s), %1 in all. That does not mean that nobody came.</source>
   <translation>
    <numerusform>Not written down: %n planned visit, %1 in all. That does not mean that nobody came.</numerusform>
    <numerusform>Not written down: %n planned visits, %1 in all. That does not mean that nobody came.</numerusform>
   </translation>
  </message>
  <message>
   <source>This cannot be said, because no assessment that counts today is written down.</source>
   <translation>This cannot be said, because no assessment that counts today is written down.</translation>
  </message>
  <message>
   <source>This cannot be said, because the assessment does not say how many hours.</source>
   <translation>This cannot be said, because the assessment does not say how many hours.</translation>
  </message>
  <message>
   <source>This cannot be said, because no visit with a price is planned in the next four weeks.</source>
   <translation>This cannot be said, because no visit with a price is planned in the next four weeks.</translation>
  </message>
  <message>
   <source>This cannot be said, because you agreed a price for a week or longer, and not for an hour.</source>
   <translation>This cannot be said, because you agreed a price for a week or longer, and not for an hour.</translation>
  </message>
  <message>
   <source>This cannot be said, because no agreed price fits some of the planned visits.</source>
   <translation>This cannot be said, because no agreed price fits some of the planned visits.</translation>
  </message>
  <message>
   <source>That is just enough.</source>
   <translation>That is just enough.</translation>
  </message>
  <message>
   <source>That leaves %1 a week, or %2.</source>
   <translation>That leaves %1 a week, or %2.</translation>
  </message>
  <message>
   <source>That is %1 a week too little, or %2.</source>
   <translation>That is %1 a week too little, or %2.</translation>
  </message>
  <message>
   <source>Until the plan ends on %1 it is just enough.</source>
   <translation>Until the plan ends on %1 it is just enough.</translation>
  </message>
  <message>
   <source>Until the plan ends on %1 it leaves %2.</source>
   <translation>Until the plan ends on %1 it leaves %2.</translation>
  </message>
  <message>
   <source>Until the plan ends on %1 it is %2 too little.</source>
   <translation>Until the plan ends on %1 it is %2 too little.</translation>
  </message>
  <message>
   <source>Getting up and going to bed</source>
   <translation>Getting up and going to bed</translation>
  </message>
  <message>
   <source>Washing and dressing</source>
   <translation>Washing and dressing</translation>
  </message>
  <message>
   <source>Meals and drinks</source>
   <translation>Meals and drinks</translation>
  </message>
  <message>
   <source>Getting out and about</source>
   <translation>Getting out and about</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Company</translation>
  </message>
  <message>
   <source>Help at night</source>
   <translation>Help at night</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>%1: %2 a week.</source>
   <translation>%1: %2 a week.</translation>
  </message>
  <message>
   <source>%1: how long is not stated.</source>
   <translation>%1: how long is not stated.</translation>
  </message>
  <message>
   <source>From %1: %2 a week.</source>
   <translation>From %1: %2 a week.</translation>
  </message>
  <message>
   <source>From %1: how many hours a week is not stated.</source>
   <translation>From %1: how many hours a week is not stated.</translation>
  </message>
  <message>
   <source>Said by: %1</source>
   <translation>Said by: %1</translation>
  </message>
  <message>
   <source>Where it stands: %1</source>
   <translation>Where it stands: %1</translation>
  </message>
  <message>
   <source>What you would change: “%1”</source>
   <translation>What you would change: “%1”</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message>
   <source>There is nothing to set beside it yet. It is shown once a whole week is over in which a visit is written down.</source>
   <translation>There is nothing to set beside it yet. It is shown once a whole week is over in which a visit is written down.</translation>
  </message>
  <message numerus="yes">
   <source>In the last %n week(s), on average a week: %1 assessed, %2 planned, %3 came.</source>
   <translation>
    <numerusform>In the last %n week, on average a week: %1 assessed, %2 planned, %3 came.</numerusform>
    <numerusform>In the last %n weeks, on average a week: %1 assessed, %2 planned, %3 came.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In the last %n week(s), on average a week: %1 planned, %2 came. No assessed hours are written down for these weeks.</source>
   <translation>
    <numerusform>In the last %n week, on average a week: %1 planned, %2 came. No assessed hours are written down for these weeks.</numerusform>
    <numerusform>In the last %n weeks, on average a week: %1 planned, %2 came. No assessed hours are written down for these weeks.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>For %n day(s) of these weeks no assessed hours are written down.</source>
   <translation>
    <numerusform>For %n day of these weeks no assessed hours is written down.</numerusform>
    <numerusform>For %n days of these weeks no assessed hours are written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>In each of these weeks fewer hours were planned than assessed.</source>
   <translation>In each of these weeks fewer hours were planned than assessed.</translation>
  </message>
  <message>
   <source>Since %1 fewer hours were planned than assessed.</source>
   <translation>Since %1 fewer hours were planned than assessed.</translation>
  </message>
  <message>
   <source>In the last of them it was %1 less.</source>
   <translation>In the last of them it was %1 less.</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Week</translation>
  </message>
  <message>
   <source>Assessed</source>
   <translation>Assessed</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Came</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>not stated</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>assessed: not stated</source>
   <translation>assessed: not stated</translation>
  </message>
  <message>
   <source>assessed %1</source>
   <translation>assessed %1</translation>
  </message>
  <message>
   <source>planned %1</source>
   <translation>planned %1</translation>
  </message>
  <message>
   <source>came %1</source>
   <translation>came %1</translation>
  </message>
  <message>
   <source>came %1, not written down %2</source>
   <translation>came %1, not written down %2</translation>
  </message>
  <message>
   <source>What the assessed hours cost</source>
   <translation>What the assessed hours cost</translation>
  </message>
  <message>
   <source>Is the money enough?</source>
   <translation>Is the money enough?</translation>
  </message>
  <message>
   <source>You pay yourself. By the prices you agreed, the cost of %1 a week is %2.</source>
   <translation>You pay yourself. By the prices you agreed, the cost of %1 a week is %2.</translation>
  </message>
  <message>
   <source>By the prices you agreed, the cost of %1 a week is %2.</source>
   <translation>By the prices you agreed, the cost of %1 a week is %2.</translation>
  </message>
  <message>
   <source>Until %1 it is %2.</source>
   <translation>Until %1 it is %2.</translation>
  </message>
  <message>
   <source>Whether the money is enough cannot be said, because nothing is written down under Money of what you are given.</source>
   <translation>Whether the money is enough cannot be said, because nothing is written down under Money of what you are given.</translation>
  </message>
  <message>
   <source>By the prices you agreed, the cost of %1 a week is %2. You are given %3 a week.</source>
   <translation>By the prices you agreed, the cost of %1 a week is %2. You are given %3 a week.</translation>
  </message>
  <message>
   <source>The hours are those of the assessment from %1.</source>
   <translation>The hours are those of the assessment from %1.</translation>
  </message>
  <message numerus="yes">
   <source>An hour costs %1 on average. That is the price you agreed, for the %n visit(s) planned from %2.</source>
   <translation>
    <numerusform>An hour costs %1 on average. That is the price you agreed, for the %n visit planned from %2.</numerusform>
    <numerusform>An hour costs %1 on average. That is the price you agreed, for the %n visits planned from %2.</numerusform>
   </translation>
  </message>
  <message>
   <source>These visits cost %1 and last %2. The sums are worked out from these, and rounded once.</source>
   <translation>These visits cost %1 and last %2. The sums are worked out from these, and rounded once.</translation>
  </message>
  <message>
   <source>Two carers together count as two hours for each hour.</source>
   <translation>Two carers together count as two hours for each hour.</translation>
  </message>
  <message>
   <source>Meals, journeys and fees that are not for a visit are left out.</source>
   <translation>Meals, journeys and fees that are not for a visit are left out.</translation>
  </message>
  <message>
   <source>Of the %1 you are given a week, %2 is your own part.</source>
   <translation>Of the %1 you are given a week, %2 is your own part.</translation>
  </message>
  <message>
   <source>From %1: %2 given, %3 for the assessed hours.</source>
   <translation>From %1: %2 given, %3 for the assessed hours.</translation>
  </message>
  <message>
   <source>Hours and prices are taken to stay as they are.</source>
   <translation>Hours and prices are taken to stay as they are.</translation>
  </message>
  <message>
   <source>No planned visit is written down for this: %1.</source>
   <translation>No planned visit is written down for this: %1.</translation>
  </message>
  <message>
   <source>This planned visit is for nothing on the list: %1.</source>
   <translation>This planned visit is for nothing on the list: %1.</translation>
  </message>
  <message>
   <source>This planned visit is for nothing on the list: %1 (%2).</source>
   <translation>This planned visit is for nothing on the list: %1 (%2).</translation>
  </message>
  <message>
   <source>Each need has a planned visit, and each planned visit is for a need.</source>
   <translation>Each need has a planned visit, and each planned visit is for a need.</translation>
  </message>
 </context>
 <context>
  <name>AssessmentPaper</name>
  <message>
   <source>Hours week by week</source>
   <translation>Hours week by week</translation>
  </message>
  <message>
   <source>Where no times are written down, a visit that came counts with its planned length. A visit can be left out for many reasons; this paper does not say which.</source>
   <translation>Where no times are written down, a visit that came counts with its planned length. A visit can be left out for many reasons; this paper does not say which.</translation>
  </message>
  <message>
   <source>What was assessed, planned and came</source>
   <translation>What was assessed, planned and came</translation>
  </message>
  <message>
   <source>Daybook assessed hours</source>
   <translation>Daybook assessed hours</translation>
  </message>
  <message>
   <source>As written down on %1.</source>
   <translation>As written down on %1.</translation>
  </message>
  <message>
   <source>No assessment that counts today is written down.</source>
   <translation>No assessment that counts today is written down.</translation>
  </message>
  <message>
   <source>What this stands on:</source>
   <translation>What this stands on:</translation>
  </message>
  <message>
   <source>Needs and visits</source>
   <translation>Needs and visits</translation>
  </message>
  <message>
   <source>The weeks as a picture</source>
   <translation>The weeks as a picture</translation>
  </message>
 </context>
 <context>
  <name>BilingualStatement</name>
  <message numerus="yes">
   <source>We found %n thing(s) to ask about: %1.</source>
   <translation>
    <numerusform>We found %n thing to asks about: %1.</numerusform>
    <numerusform>We found %n things to ask about: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) came.</source>
   <translation>
    <numerusform>%n visit came.</numerusform>
    <numerusform>%n visits came.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>BillInWords</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s) together</source>
   <translation>
    <numerusform>%n carer together</numerusform>
    <numerusform>%n carers together</numerusform>
   </translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>credit</source>
   <translation>credit</translation>
  </message>
  <message>
   <source>Please check: %1</source>
   <translation>Please check: %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>not printed</source>
   <translation>not printed</translation>
  </message>
  <message>
   <source>Bill number</source>
   <translation>Bill number</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>no dates printed</source>
   <translation>no dates printed</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lines</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) that ask for money or give some back</source>
   <translation>
    <numerusform>%n line that asks for money or gives some back</numerusform>
    <numerusform>%n lines that ask for money or give some back</numerusform>
   </translation>
  </message>
  <message>
   <source>They ask for</source>
   <translation>They ask for</translation>
  </message>
 </context>
 <context>
  <name>BillLines</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>no visit of its own</source>
   <translation>no visit of its own</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>you cancelled it</source>
   <translation>you cancelled it</translation>
  </message>
  <message>
   <source>they cancelled it</source>
   <translation>they cancelled it</translation>
  </message>
  <message>
   <source>the carer was sent away</source>
   <translation>the carer was sent away</translation>
  </message>
  <message>
   <source>you were in hospital or away</source>
   <translation>you were in hospital or away</translation>
  </message>
  <message>
   <source>The total of the bill</source>
   <translation>The total of the bill</translation>
  </message>
  <message>
   <source>%1 (you said so)</source>
   <translation>%1 (you said so)</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>You said: this charge is the visit of %1.</source>
   <translation>You said: this charge is the visit of %1.</translation>
  </message>
  <message>
   <source>You said: this charge is not the visit of %1.</source>
   <translation>You said: this charge is not the visit of %1.</translation>
  </message>
 </context>
 <context>
  <name>BillReader</name>
  <message>
   <source>no provider is printed; taken to be %1</source>
   <translation>no provider is printed; taken to be %1</translation>
  </message>
  <message>
   <source>no provider is printed</source>
   <translation>no provider is printed</translation>
  </message>
  <message>
   <source>the printed period “%1” could not be read</source>
   <translation>the printed period “%1” could not be read</translation>
  </message>
  <message>
   <source>more than one bill number is printed (%1 and %2); read as one bill</source>
   <translation>more than one bill number is printed (%1 and %2); read as one bill</translation>
  </message>
  <message>
   <source>This file is a picture, which Daybook cannot read as a bill. Nothing was changed. Please ask the provider for the bill as a CSV file, or type it in.</source>
   <translation>This file is a picture, which Daybook cannot read as a bill. Nothing was changed. Please ask the provider for the bill as a CSV file, or type it in.</translation>
  </message>
  <message>
   <source>This file is not text, so it cannot be read as a bill. Nothing was changed. Please ask the provider for the bill as a CSV file, or type it in.</source>
   <translation>This file is not text, so it cannot be read as a bill. Nothing was changed. Please ask the provider for the bill as a CSV file, or type it in.</translation>
  </message>
  <message>
   <source>read as '%1'</source>
   <translation>read as '%1'</translation>
  </message>
  <message>
   <source>; columns told by what stands in them</source>
   <translation>; columns told by what stands in them</translation>
  </message>
  <message>
   <source>; dates in both orders of day and month, so those that could be either are not guessed</source>
   <translation>; dates in both orders of day and month, so those that could be either are not guessed</translation>
  </message>
  <message>
   <source>; dates day-first</source>
   <translation>; dates day-first</translation>
  </message>
  <message>
   <source>; dates month-first, because the printed weekdays only fit so</source>
   <translation>; dates month-first, because the printed weekdays only fit so</translation>
  </message>
  <message>
   <source>; dates month-first, because the planned visits only fit so</source>
   <translation>; dates month-first, because the planned visits only fit so</translation>
  </message>
  <message>
   <source>; dates month-first, as confirmed for this provider</source>
   <translation>; dates month-first, as confirmed for this provider</translation>
  </message>
  <message>
   <source>; dates month-first, because some are no dates otherwise</source>
   <translation>; dates month-first, because some are no dates otherwise</translation>
  </message>
  <message>
   <source>row %1 has no date; taken from the row above</source>
   <translation>row %1 has no date; taken from the row above</translation>
  </message>
  <message>
   <source>rows %1 have no date; taken from the row above</source>
   <translation>rows %1 have no date; taken from the row above</translation>
  </message>
  <message>
   <source>the amount in row %1 has more than two decimals; rounded to a penny</source>
   <translation>the amount in row %1 has more than two decimals; rounded to a penny</translation>
  </message>
  <message>
   <source>the amounts in rows %1 have more than two decimals; rounded to a penny</source>
   <translation>the amounts in rows %1 have more than two decimals; rounded to a penny</translation>
  </message>
  <message>
   <source>row %1 holds words without an amount; it is no charge</source>
   <translation>row %1 holds words without an amount; it is no charge</translation>
  </message>
  <message>
   <source>rows %1 hold words without an amount; they are no charges</source>
   <translation>rows %1 hold words without an amount; they are no charges</translation>
  </message>
  <message>
   <source>The file seems to have been cut off here. What was before this row is read. Please ask the provider for the whole file.</source>
   <translation>The file seems to have been cut off here. What was before this row is read. Please ask the provider for the whole file.</translation>
  </message>
  <message>
   <source>the file seems to have been cut off after row %1</source>
   <translation>the file seems to have been cut off after row %1</translation>
  </message>
  <message>
   <source>Nothing in this file looks like a bill: there are no columns of dates and amounts. Nothing was changed. Please check that it is the right file.</source>
   <translation>Nothing in this file looks like a bill: there are no columns of dates and amounts. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>This file has no column with amounts of money, so it cannot be checked as a bill. Nothing was changed. Please check that it is the right file, or ask the provider for a bill that shows what each visit costs.</source>
   <translation>This file has no column with amounts of money, so it cannot be checked as a bill. Nothing was changed. Please check that it is the right file, or ask the provider for a bill that shows what each visit costs.</translation>
  </message>
  <message>
   <source>No charges were found in this file. Nothing was changed. Please check that it is the right file and that it is complete.</source>
   <translation>No charges were found in this file. Nothing was changed. Please check that it is the right file and that it is complete.</translation>
  </message>
  <message>
   <source>This file is empty. Nothing was changed. Please ask the provider to send the bill again.</source>
   <translation>This file is empty. Nothing was changed. Please ask the provider to send the bill again.</translation>
  </message>
  <message>
   <source>This file is larger than 32 MB, which no bill is. Nothing was changed. Please check that it is the right file.</source>
   <translation>This file is larger than 32 MB, which no bill is. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>The amount could not be read. The row is kept to be checked with the provider.</source>
   <translation>The amount could not be read. The row is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>No amount is printed for this visit. The row is kept to be checked with the provider.</source>
   <translation>No amount is printed for this visit. The row is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>Day and month are in different orders in this bill, so this date was not guessed. The row is kept to be checked with the provider.</source>
   <translation>Day and month are in different orders in this bill, so this date was not guessed. The row is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>The year is not printed anywhere on the bill. The row is kept to be checked with the provider.</source>
   <translation>The year is not printed anywhere on the bill. The row is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>The date could not be read. The row is kept to be checked with the provider.</source>
   <translation>The date could not be read. The row is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>The time could not be read. The charge is kept without it.</source>
   <translation>The time could not be read. The charge is kept without it.</translation>
  </message>
  <message>
   <source>An amount stands here with no word of what it is for. It is kept to be checked with the provider.</source>
   <translation>An amount stands here with no word of what it is for. It is kept to be checked with the provider.</translation>
  </message>
  <message>
   <source>amounts beside the word credit or refund are taken off, although they are printed without a minus</source>
   <translation>amounts beside the word credit or refund are taken off, although they are printed without a minus</translation>
  </message>
  <message>
   <source>the VAT column is added to the amounts</source>
   <translation>the VAT column is added to the amounts</translation>
  </message>
  <message>
   <source>the amounts include the VAT printed beside them</source>
   <translation>the amounts include the VAT printed beside them</translation>
  </message>
  <message>
   <source>no total is printed</source>
   <translation>no total is printed</translation>
  </message>
  <message>
   <source>the printed total of %1 includes %2 from earlier bills and payments</source>
   <translation>the printed total of %1 includes %2 from earlier bills and payments</translation>
  </message>
  <message>
   <source>hours that are twice the time of the visit are taken as those of two carers together</source>
   <translation>hours that are twice the time of the visit are taken as those of two carers together</translation>
  </message>
  <message>
   <source>This file has more than 200,000 rows or far too many cells, which no bill has. Nothing was changed. Please check that it is the right file.</source>
   <translation>This file has more than 200,000 rows or far too many cells, which no bill has. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>This file is a PDF, which Daybook cannot read as a bill. Nothing was changed. Please ask the provider for the bill as a spreadsheet or CSV file, or type it in.</source>
   <translation>This file is a PDF, which Daybook cannot read as a bill. Nothing was changed. Please ask the provider for the bill as a spreadsheet or CSV file, or type it in.</translation>
  </message>
  <message>
   <source>rows that the sheet does not show (%1) were read, because its total counts them</source>
   <translation>rows that the sheet does not show (%1) were read, because its total counts them</translation>
  </message>
  <message>
   <source>rows that the sheet does not show (%1) were not read</source>
   <translation>rows that the sheet does not show (%1) were not read</translation>
  </message>
  <message>
   <source>columns that the sheet does not show (%1) were not read</source>
   <translation>columns that the sheet does not show (%1) were not read</translation>
  </message>
  <message>
   <source>Some sums in this spreadsheet were never worked out (rows %1), so their results are not in the file. Nothing was changed. Please open it in a spreadsheet program, save it there, and bring it in again.</source>
   <translation>Some sums in this spreadsheet were never worked out (rows %1), so their results are not in the file. Nothing was changed. Please open it in a spreadsheet program, save it there, and bring it in again.</translation>
  </message>
  <message>
   <source>No sheet of this spreadsheet looks like a bill. Nothing was changed. Please check that it is the right file.</source>
   <translation>No sheet of this spreadsheet looks like a bill. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>read from the sheet %1</source>
   <translation>read from the sheet %1</translation>
  </message>
  <message>
   <source>other sheets look like bills too and were not read: %1. If they belong to what is asked for, save each as a file of its own</source>
   <translation>other sheets look like bills too and were not read: %1. If they belong to what is asked for, save each as a file of its own</translation>
  </message>
  <message>
   <source>sheets that are not shown were not read: %1</source>
   <translation>sheets that are not shown were not read: %1</translation>
  </message>
  <message>
   <source>the last total is that of all bills in the file</source>
   <translation>the last total is that of all bills in the file</translation>
  </message>
  <message>
   <source>the file holds %1 bills; this is number %2 of them (%3)</source>
   <translation>the file holds %1 bills; this is number %2 of them (%3)</translation>
  </message>
  <message>
   <source>one row a day and no times: each is taken for all visits of its day</source>
   <translation>one row a day and no times: each is taken for all visits of its day</translation>
  </message>
  <message>
   <source>most amounts are not the printed quantity times the printed price, so these two were not used; please check what Daybook read</source>
   <translation>most amounts are not the printed quantity times the printed price, so these two were not used; please check what Daybook read</translation>
  </message>
  <message>
   <source>a column for each day of the week: each sum is a day</source>
   <translation>a column for each day of the week: each sum is a day</translation>
  </message>
  <message>
   <source>a column for each day of the week without sums of money: each row is a week</source>
   <translation>a column for each day of the week without sums of money: each row is a week</translation>
  </message>
  <message>
   <source>lines of text: the last sum of each is what is charged</source>
   <translation>lines of text: the last sum of each is what is charged</translation>
  </message>
  <message>
   <source>no planned visit is called “%1”: such visits are told by their day alone</source>
   <translation>no planned visit is called “%1”: such visits are told by their day alone</translation>
  </message>
  <message>
   <source>“%1” is taken for the planned visit “%2”</source>
   <translation>“%1” is taken for the planned visit “%2”</translation>
  </message>
  <message>
   <source>“%1” is no service of the agreement: the planned visits say which it is</source>
   <translation>“%1” is no service of the agreement: the planned visits say which it is</translation>
  </message>
  <message>
   <source>“%1” is taken for “%2”</source>
   <translation>“%1” is taken for “%2”</translation>
  </message>
 </context>
 <context>
  <name>Budget</name>
  <message>
   <source>%1 of bills to pay</source>
   <translation>%1 of bills to pay</translation>
  </message>
  <message>
   <source>%1 of that is in question</source>
   <translation>%1 of that is in question</translation>
  </message>
  <message>
   <source>%1 of visits not billed yet</source>
   <translation>%1 of visits not billed yet</translation>
  </message>
  <message>
   <source>%1 of other sums owed</source>
   <translation>%1 of other sums owed</translation>
  </message>
  <message>
   <source>You have promised %1 more than you hold today.</source>
   <translation>You have promised %1 more than you hold today.</translation>
  </message>
  <message>
   <source>You have %1 left today.</source>
   <translation>You have %1 left today.</translation>
  </message>
  <message>
   <source>How long it lasts is known after four weeks of payments.</source>
   <translation>How long it lasts is known after four weeks of payments.</translation>
  </message>
  <message>
   <source>Nothing was paid lately, so there is no pace to go by.</source>
   <translation>Nothing was paid lately, so there is no pace to go by.</translation>
  </message>
  <message>
   <source>At this pace it lasts until %1.</source>
   <translation>At this pace it lasts until %1.</translation>
  </message>
  <message>
   <source>At this pace it is enough until the plan ends on %1.</source>
   <translation>At this pace it is enough until the plan ends on %1.</translation>
  </message>
  <message>
   <source>Held at the start</source>
   <translation>Held at the start</translation>
  </message>
  <message>
   <source>Came in since</source>
   <translation>Came in since</translation>
  </message>
  <message>
   <source>Paid since</source>
   <translation>Paid since</translation>
  </message>
  <message numerus="yes">
   <source>about %1 a week over the last %n week(s)</source>
   <translation>
    <numerusform>about %1 a week over the last %n week</numerusform>
    <numerusform>about %1 a week over the last %n weeks</numerusform>
   </translation>
  </message>
  <message>
   <source>Moved, or not said yet</source>
   <translation>Moved, or not said yet</translation>
  </message>
  <message>
   <source>Held today</source>
   <translation>Held today</translation>
  </message>
  <message>
   <source>Promised already</source>
   <translation>Promised already</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Left</translation>
  </message>
  <message>
   <source>the council</source>
   <translation>the council</translation>
  </message>
  <message>
   <source>Still to come until the plan ends</source>
   <translation>Still to come until the plan ends</translation>
  </message>
  <message>
   <source>from %1, until %2</source>
   <extracomment>%1 is "the council" or its name</extracomment>
   <translation>from %1, until %2</translation>
  </message>
  <message>
   <source>Visits planned until then</source>
   <translation>Visits planned until then</translation>
  </message>
  <message>
   <source>Left when the plan ends</source>
   <translation>Left when the plan ends</translation>
  </message>
  <message>
   <source>Picture: money given, paid, promised and left</source>
   <translation>Picture: money given, paid, promised and left</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Money</translation>
  </message>
  <message>
   <source>Held at the start and given</source>
   <translation>Held at the start and given</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Paid</translation>
  </message>
  <message>
   <source>Promised</source>
   <translation>Promised</translation>
  </message>
 </context>
 <context>
  <name>BudgetParts</name>
  <message>
   <source>%1: %2</source>
   <comment>who: what for</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Bill %1 from %2</source>
   <translation>Bill %1 from %2</translation>
  </message>
  <message>
   <source>%1; %2 of it is in question</source>
   <translation>%1; %2 of it is in question</translation>
  </message>
  <message>
   <source>%1: came, not billed yet</source>
   <translation>%1: came, not billed yet</translation>
  </message>
  <message>
   <source>Another sum owed</source>
   <translation>Another sum owed</translation>
  </message>
  <message>
   <source>Held today</source>
   <translation>Held today</translation>
  </message>
  <message>
   <source>Promised already</source>
   <translation>Promised already</translation>
  </message>
  <message>
   <source>%1, planned</source>
   <translation>%1, planned</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Left</translation>
  </message>
  <message>
   <source>Still to come until the plan ends</source>
   <translation>Still to come until the plan ends</translation>
  </message>
  <message>
   <source>Visits planned until then</source>
   <translation>Visits planned until then</translation>
  </message>
 </context>
 <context>
  <name>CalendarMonth</name>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>No visits</source>
   <translation>No visits</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nobody came for %n</source>
   <translation>
    <numerusform>Nobody came for %n</numerusform>
    <numerusform>Nobody came for %n</numerusform>
   </translation>
  </message>
  <message>
   <source>Week of %1</source>
   <translation>Week of %1</translation>
  </message>
  <message>
   <source>%1 (today)</source>
   <translation>%1 (today)</translation>
  </message>
  <message>
   <source>no visits</source>
   <translation>no visits</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
 </context>
 <context>
  <name>CareText</name>
  <message>
   <source>%1: between %2 and %3.</source>
   <translation>%1: between %2 and %3.</translation>
  </message>
  <message>
   <source>%1: not before %2.</source>
   <translation>%1: not before %2.</translation>
  </message>
  <message>
   <source>%1: not after %2.</source>
   <translation>%1: not after %2.</translation>
  </message>
  <message>
   <source>%1: at any time.</source>
   <translation>%1: at any time.</translation>
  </message>
  <message>
   <source>By the plan you go to bed at %1 and get up at %2: %3 in bed.</source>
   <translation>By the plan you go to bed at %1 and get up at %2: %3 in bed.</translation>
  </message>
  <message>
   <source>You want %1 in bed.</source>
   <translation>You want %1 in bed.</translation>
  </message>
  <message>
   <source>You want to be in bed from %1 to %2: %3.</source>
   <translation>You want to be in bed from %1 to %2: %3.</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>How it goes: %1</source>
   <translation>How it goes: %1</translation>
  </message>
  <message>
   <source>You said that this is over.</source>
   <translation>You said that this is over.</translation>
  </message>
  <message>
   <source>You wanted to look at this again on %1.</source>
   <translation>You wanted to look at this again on %1.</translation>
  </message>
  <message>
   <source>Look at it again on %1.</source>
   <translation>Look at it again on %1.</translation>
  </message>
  <message numerus="yes">
   <source>%1: %2, on %n occasion(s).</source>
   <translation>
    <numerusform>%1: %2, on %n occasion.</numerusform>
    <numerusform>%1: %2, on %n occasions.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 %2</source>
   <comment>two sentences</comment>
   <translation>%1 %2</translation>
  </message>
  <message numerus="yes">
   <source>%n of them in the place of a visit.</source>
   <translation>
    <numerusform>%n of them in the place of a visit.</numerusform>
    <numerusform>%n of them in the place of a visit.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2, %3.</source>
   <comment>day, who, how long</comment>
   <translation>%1: %2, %3.</translation>
  </message>
  <message>
   <source>A planned visit did not come.</source>
   <translation>A planned visit did not come.</translation>
  </message>
  <message>
   <source>Different carers in a week</source>
   <translation>Different carers in a week</translation>
  </message>
  <message>
   <source>Carers</source>
   <translation>Carers</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s)</source>
   <translation>
    <numerusform>%n carer</numerusform>
    <numerusform>%n carers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n new</numerusform>
    <numerusform>%n new</numerusform>
   </translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>nobody</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Week</translation>
  </message>
  <message>
   <source>Who came</source>
   <translation>Who came</translation>
  </message>
  <message>
   <source>Visits without a name</source>
   <translation>Visits without a name</translation>
  </message>
  <message>
   <source>No names of carers are written down for these weeks.</source>
   <translation>No names of carers are written down for these weeks.</translation>
  </message>
  <message numerus="yes">
   <source>At most %n different carer(s) came in one week.</source>
   <translation>
    <numerusform>At most %n different carer came in one week.</numerusform>
    <numerusform>At most %n different carers came in one week.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody was new.</source>
   <translation>Nobody was new.</translation>
  </message>
  <message numerus="yes">
   <source>%n of them were new.</source>
   <translation>
    <numerusform>%n of them was new.</numerusform>
    <numerusform>%n of them were new.</numerusform>
   </translation>
  </message>
  <message>
   <source>You want no more than %1.</source>
   <translation>You want no more than %1.</translation>
  </message>
  <message numerus="yes">
   <source>You want no more than %1: %n week(s) had more.</source>
   <translation>
    <numerusform>You want no more than %1: %n week had more.</numerusform>
    <numerusform>You want no more than %1: %n weeks had more.</numerusform>
   </translation>
  </message>
  <message>
   <source>Picture: different carers in each week</source>
   <translation>Picture: different carers in each week</translation>
  </message>
  <message>
   <source>Arrival and the time you want</source>
   <translation>Arrival and the time you want</translation>
  </message>
  <message>
   <source>As wanted</source>
   <translation>As wanted</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Before</translation>
  </message>
  <message>
   <source>After</source>
   <translation>After</translation>
  </message>
  <message>
   <source>%1 as wanted</source>
   <translation>%1 as wanted</translation>
  </message>
  <message>
   <source>%1 before</source>
   <translation>%1 before</translation>
  </message>
  <message>
   <source>%1 after</source>
   <translation>%1 after</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>No time written</source>
   <translation>No time written</translation>
  </message>
  <message>
   <source>You have not said when you want visits to come. Say so under “What matters to you”.</source>
   <translation>You have not said when you want visits to come. Say so under “What matters to you”.</translation>
  </message>
  <message>
   <source>No times of arrival are written down for this month.</source>
   <translation>No times of arrival are written down for this month.</translation>
  </message>
  <message numerus="yes">
   <source>%1 of the %n arrival(s) written down came at a time you want.</source>
   <translation>
    <numerusform>%1 of the %n arrival written down came at a time you want.</numerusform>
    <numerusform>%1 of the %n arrivals written down came at a time you want.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more came without a time written down.</source>
   <translation>
    <numerusform>%n more came without a time written down.</numerusform>
    <numerusform>%n more came without a time written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>Picture: arrivals before, within and after the time you want</source>
   <translation>Picture: arrivals before, within and after the time you want</translation>
  </message>
  <message>
   <source>Help from family and friends</source>
   <translation>Help from family and friends</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>How long</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>How often</translation>
  </message>
  <message>
   <source>For a visit that did not come</source>
   <translation>For a visit that did not come</translation>
  </message>
  <message>
   <source>No help from family or friends is written down for this month.</source>
   <translation>No help from family or friends is written down for this month.</translation>
  </message>
  <message>
   <source>Family and friends helped for %1.</source>
   <translation>Family and friends helped for %1.</translation>
  </message>
  <message numerus="yes">
   <source>They stepped in for %n visit(s) that did not come.</source>
   <translation>
    <numerusform>They stepped in for %n visit that did not come.</numerusform>
    <numerusform>They stepped in for %n visits that did not come.</numerusform>
   </translation>
  </message>
  <message>
   <source>Picture: help from family and friends</source>
   <translation>Picture: help from family and friends</translation>
  </message>
  <message>
   <source>What checking has brought</source>
   <translation>What checking has brought</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Asked about</translation>
  </message>
  <message>
   <source>Agreed and given back</source>
   <translation>Agreed and given back</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Still open</translation>
  </message>
  <message>
   <source>Found, not asked about</source>
   <translation>Found, not asked about</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>You have not asked about anything yet.</source>
   <translation>You have not asked about anything yet.</translation>
  </message>
  <message>
   <source>You asked about %1. They agreed %2. %3 is still open.</source>
   <translation>You asked about %1. They agreed %2. %3 is still open.</translation>
  </message>
  <message>
   <source>Picture: what was asked about, agreed, and is still open</source>
   <translation>Picture: what was asked about, agreed, and is still open</translation>
  </message>
  <message>
   <source>Daybook care</source>
   <translation>Daybook care</translation>
  </message>
  <message>
   <source>Of what they agreed, %1 is still to come.</source>
   <translation>Of what they agreed, %1 is still to come.</translation>
  </message>
  <message>
   <source>They said no to %1.</source>
   <translation>They said no to %1.</translation>
  </message>
  <message>
   <source>Agreed, still to come</source>
   <translation>Agreed, still to come</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>They said no</translation>
  </message>
  <message numerus="yes">
   <source>Of %n visit(s) with both times, none was shorter than 30 minutes.</source>
   <translation>
    <numerusform>Of %n visit with both times, none was shorter than 30 minutes.</numerusform>
    <numerusform>Of %n visits with both times, none was shorter than 30 minutes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Of %n visit(s) with both times, %1 lasted less than 30 minutes.</source>
   <translation>
    <numerusform>Of %n visit with both times, %1 lasted less than 30 minutes.</numerusform>
    <numerusform>Of %n visits with both times, %1 lasted less than 30 minutes.</numerusform>
   </translation>
  </message>
  <message>
   <source>The two who came most came %1 of %2 times.</source>
   <translation>The two who came most came %1 of %2 times.</translation>
  </message>
  <message>
   <source>Show the &amp;visits of the chosen week</source>
   <translation>Show the &amp;visits of the chosen week</translation>
  </message>
  <message>
   <source>%1 as wanted, %2 before, %3 after</source>
   <translation>%1 as wanted, %2 before, %3 after</translation>
  </message>
  <message>
   <source>Picture: each arrival as a sign on a line of the day</source>
   <translation>Picture: each arrival as a sign on a line of the day</translation>
  </message>
  <message>
   <source>A dot is an arrival at a time you want. A triangle is one before or after it, and points that way. The band is the time you want.</source>
   <translation>A dot is an arrival at a time you want. A triangle is one before or after it, and points that way. The band is the time you want.</translation>
  </message>
  <message>
   <source>How they are: “%1”</source>
   <translation>How they are: “%1”</translation>
  </message>
  <message numerus="yes">
   <source>Of %n visit(s) that were not as planned, you were told beforehand of %1.</source>
   <translation>
    <numerusform>Of %n visit that was not as planned, you were told beforehand of %1.</numerusform>
    <numerusform>Of %n visits that were not as planned, you were told beforehand of %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Show each da&amp;y of the chosen visit</source>
   <translation>Show each da&amp;y of the chosen visit</translation>
  </message>
 </context>
 <context>
  <name>ChargesSideBySide</name>
  <message>
   <source>Bill %1, row %2: %3</source>
   <comment>number of the bill; row; the charge in words</comment>
   <translation>Bill %1, row %2: %3</translation>
  </message>
 </context>
 <context>
  <name>CheckingYear</name>
  <message>
   <source>Bill</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>Not in question</source>
   <translation>Not in question</translation>
  </message>
  <message>
   <source>May be asked about</source>
   <translation>May be asked about</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>What was asked, and what came of it</source>
   <translation>What was asked, and what came of it</translation>
  </message>
  <message>
   <source>Nothing was asked about.</source>
   <translation>Nothing was asked about.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message>
   <source>Given back or settled</source>
   <translation>Given back or settled</translation>
  </message>
  <message>
   <source>Agreed, still to come</source>
   <translation>Agreed, still to come</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>They said no</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>No answer yet</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Asked about</translation>
  </message>
  <message>
   <source>%1 more was found and has not been asked about.</source>
   <translation>%1 more was found and has not been asked about.</translation>
  </message>
  <message>
   <source>They agreed.</source>
   <translation>They agreed.</translation>
  </message>
  <message>
   <source>They agreed on %1.</source>
   <translation>They agreed on %1.</translation>
  </message>
  <message>
   <source>They agreed to part.</source>
   <translation>They agreed to part.</translation>
  </message>
  <message>
   <source>They agreed to part on %1.</source>
   <translation>They agreed to part on %1.</translation>
  </message>
  <message>
   <source>They said no.</source>
   <translation>They said no.</translation>
  </message>
  <message>
   <source>They said no on %1.</source>
   <translation>They said no on %1.</translation>
  </message>
  <message>
   <source>Nothing more is to come.</source>
   <translation>Nothing more is to come.</translation>
  </message>
  <message>
   <source>They are looking into it.</source>
   <translation>They are looking into it.</translation>
  </message>
  <message>
   <source>No answer is written down; the day has passed.</source>
   <translation>No answer is written down; the day has passed.</translation>
  </message>
  <message>
   <source>No answer is written down yet.</source>
   <translation>No answer is written down yet.</translation>
  </message>
  <message>
   <source>What checking has done: %1</source>
   <translation>What checking has done: %1</translation>
  </message>
  <message>
   <source>Daybook checking %1</source>
   <translation>Daybook checking %1</translation>
  </message>
  <message>
   <source>No bill began in these days.</source>
   <translation>No bill began in these days.</translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s) of together %1 were looked at beside what was written down.</source>
   <translation>
    <numerusform>%n bill of together %1 were looked at beside what was written down.</numerusform>
    <numerusform>%n bills of together %1 were looked at beside what was written down.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In these days %n visit(s) were written down.</source>
   <translation>
    <numerusform>In these days %n visit was written down.</numerusform>
    <numerusform>In these days %n visits were written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>Given back or agreed</source>
   <translation>Given back or agreed</translation>
  </message>
  <message>
   <source>Bill by bill</source>
   <translation>Bill by bill</translation>
  </message>
  <message>
   <source>What was asked, and what was answered</source>
   <translation>What was asked, and what was answered</translation>
  </message>
  <message>
   <source>Daybook requests</source>
   <translation>Daybook requests</translation>
  </message>
  <message>
   <source>As written down on %1.</source>
   <translation>As written down on %1.</translation>
  </message>
  <message>
   <source>%1: letter, %2</source>
   <translation>%1: letter, %2</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>not said</translation>
  </message>
  <message>
   <source>%1: call</source>
   <translation>%1: call</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Somebody</translation>
  </message>
  <message>
   <source>Done.</source>
   <translation>Done.</translation>
  </message>
  <message>
   <source>Nothing is written down; the day has come.</source>
   <translation>Nothing is written down; the day has come.</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message>
   <source>Nothing was asked that waits for an answer.</source>
   <translation>Nothing was asked that waits for an answer.</translation>
  </message>
  <message>
   <source>Of whom</source>
   <translation>Of whom</translation>
  </message>
  <message>
   <source>Asked on</source>
   <translation>Asked on</translation>
  </message>
  <message>
   <source>Answer by</source>
   <translation>Answer by</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>What came</translation>
  </message>
 </context>
 <context>
  <name>ChoicePapers</name>
  <message>
   <source>DBS check</source>
   <translation>DBS check</translation>
  </message>
  <message>
   <source>insurance</source>
   <translation>insurance</translation>
  </message>
  <message>
   <source>training</source>
   <translation>training</translation>
  </message>
  <message>
   <source>right to work</source>
   <translation>right to work</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>reference</translation>
  </message>
  <message>
   <source>registration</source>
   <translation>registration</translation>
  </message>
  <message>
   <source>other paper</source>
   <translation>other paper</translation>
  </message>
  <message>
   <source>%1: %2.</source>
   <translation>%1: %2.</translation>
  </message>
  <message>
   <source>%1: %2, %3.</source>
   <translation>%1: %2, %3.</translation>
  </message>
  <message>
   <source>The paper is dated %1.</source>
   <translation>The paper is dated %1.</translation>
  </message>
  <message>
   <source>Not written down as seen yet.</source>
   <translation>Not written down as seen yet.</translation>
  </message>
  <message>
   <source>Seen on %1.</source>
   <translation>Seen on %1.</translation>
  </message>
  <message>
   <source>Seen on %1 by %2.</source>
   <translation>Seen on %1 by %2.</translation>
  </message>
  <message>
   <source>It ran out on %1.</source>
   <translation>It ran out on %1.</translation>
  </message>
  <message>
   <source>It runs out on %1.</source>
   <translation>It runs out on %1.</translation>
  </message>
  <message>
   <source>%1, %2: by what is written down it ran out on %3. Ask to see the new paper.</source>
   <translation>%1, %2: by what is written down it ran out on %3. Ask to see the new paper.</translation>
  </message>
  <message>
   <source>%1, %2: it runs out on %3. Ask to see the new paper.</source>
   <translation>%1, %2: it runs out on %3. Ask to see the new paper.</translation>
  </message>
  <message>
   <source>%1 was offered on %2.</source>
   <translation>%1 was offered on %2.</translation>
  </message>
  <message>
   <source>%1 was offered on %2 by %3.</source>
   <translation>%1 was offered on %2 by %3.</translation>
  </message>
  <message>
   <source>What would be done is not written down.</source>
   <translation>What would be done is not written down.</translation>
  </message>
  <message>
   <source>What was offered: %1</source>
   <translation>What was offered: %1</translation>
  </message>
  <message>
   <source>No rating is written down; none is needed.</source>
   <translation>No rating is written down; none is needed.</translation>
  </message>
  <message>
   <source>Rating as told on that day: %1</source>
   <translation>Rating as told on that day: %1</translation>
  </message>
  <message>
   <source>Price as told on that day: %1</source>
   <translation>Price as told on that day: %1</translation>
  </message>
  <message>
   <source>Nothing is decided yet.</source>
   <translation>Nothing is decided yet.</translation>
  </message>
  <message>
   <source>a day not written down</source>
   <translation>a day not written down</translation>
  </message>
  <message>
   <source>You chose it on %1.</source>
   <translation>You chose it on %1.</translation>
  </message>
  <message>
   <source>You did not choose it, on %1.</source>
   <translation>You did not choose it, on %1.</translation>
  </message>
  <message>
   <source>Why: “%1”</source>
   <translation>Why: “%1”</translation>
  </message>
  <message>
   <source>Only one offer is written down for this: %1. You may say no, and you may ask for others.</source>
   <translation>Only one offer is written down for this: %1. You may say no, and you may ask for others.</translation>
  </message>
  <message>
   <source>Checks of providers and carers</source>
   <translation>Checks of providers and carers</translation>
  </message>
  <message>
   <source>Daybook checks</source>
   <translation>Daybook checks</translation>
  </message>
  <message>
   <source>As written down on %1. A check that is not here was not written down; that does not mean there is none.</source>
   <translation>As written down on %1. A check that is not here was not written down; that does not mean there is none.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Seen</translation>
  </message>
  <message>
   <source>Runs out</source>
   <translation>Runs out</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>%1, by %2</source>
   <translation>%1, by %2</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>not said</translation>
  </message>
  <message>
   <source>Offers of care and what was chosen</source>
   <translation>Offers of care and what was chosen</translation>
  </message>
  <message>
   <source>Daybook offers</source>
   <translation>Daybook offers</translation>
  </message>
  <message>
   <source>In the order they were made, with ratings and prices as they were told on that day.</source>
   <translation>In the order they were made, with ratings and prices as they were told on that day.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>CommandLine</name>
  <message>
   <source>Explains every penny of the bills in a household folder or a daybook.</source>
   <translation>Explains every penny of the bills in a household folder or a daybook.</translation>
  </message>
  <message>
   <source>A household folder, or a daybook.</source>
   <translation>A household folder, or a daybook.</translation>
  </message>
  <message>
   <source>Print the findings as JSON (daybook-findings/1).</source>
   <translation>Print the findings as JSON (daybook-findings/1).</translation>
  </message>
  <message>
   <source>Print the findings as CSV for a spreadsheet.</source>
   <translation>Print the findings as CSV for a spreadsheet.</translation>
  </message>
  <message>
   <source>There is no bill here, so there is nothing to check.</source>
   <translation>There is no bill here, so there is nothing to check.</translation>
  </message>
  <message>
   <source>Creates a daybook from a household folder, or adds what is new to one. It can be taken back.</source>
   <translation>Creates a daybook from a household folder, or adds what is new to one. It can be taken back.</translation>
  </message>
  <message>
   <source>A household folder.</source>
   <translation>A household folder.</translation>
  </message>
  <message>
   <source>The daybook to create or add to.</source>
   <translation>The daybook to create or add to.</translation>
  </message>
  <message>
   <source>There is no folder “%1”. Nothing was changed. Check the name.</source>
   <translation>There is no folder “%1”. Nothing was changed. Check the name.</translation>
  </message>
  <message>
   <source>Nothing was brought in.</source>
   <translation>Nothing was brought in.</translation>
  </message>
  <message>
   <source>Brought in the folder “%1”</source>
   <translation>Brought in the folder “%1”</translation>
  </message>
  <message numerus="yes">
   <source>Brought in %n new record(s).</source>
   <translation>
    <numerusform>Brought in %n new record.</numerusform>
    <numerusform>Brought in %n new records.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) were already there.</source>
   <translation>
    <numerusform>%n record was already there.</numerusform>
    <numerusform>%n records were already there.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no command “%1”. Nothing was changed.</source>
   <translation>There is no command “%1”. Nothing was changed.</translation>
  </message>
  <message>
   <source>Show this text and stop.</source>
   <translation>Show this text and stop.</translation>
  </message>
  <message>
   <source>Usage: daybook-cli %1</source>
   <translation>Usage: daybook-cli %1</translation>
  </message>
  <message numerus="yes">
   <source>This command works on %n place(s).</source>
   <translation>
    <numerusform>This command works on %n place.</numerusform>
    <numerusform>This command works on %n places.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing was changed. For how it is used: daybook-cli %1 --help</source>
   <translation>Nothing was changed. For how it is used: daybook-cli %1 --help</translation>
  </message>
  <message>
   <source>Writes the letter with the questions about one bill.</source>
   <translation>Writes the letter with the questions about one bill.</translation>
  </message>
  <message>
   <source>Which bill; the newest when not given.</source>
   <translation>Which bill; the newest when not given.</translation>
  </message>
  <message>
   <source>How it is worded.</source>
   <translation>How it is worded.</translation>
  </message>
  <message>
   <source>The date on the letter; today when not given.</source>
   <translation>The date on the letter; today when not given.</translation>
  </message>
  <message>
   <source>--tone takes friendly or firm.</source>
   <translation>--tone takes friendly or firm.</translation>
  </message>
  <message>
   <source>--date takes a day such as 2026-07-02.</source>
   <translation>--date takes a day such as 2026-07-02.</translation>
  </message>
  <message>
   <source>There is no bill “%1” here. Nothing was written.</source>
   <translation>There is no bill “%1” here. Nothing was written.</translation>
  </message>
  <message>
   <source>There is no bill here, so there is no letter to write.</source>
   <translation>There is no bill here, so there is no letter to write.</translation>
  </message>
  <message>
   <source>The bill %1 is right: there is nothing to ask about, so there is no letter to write.</source>
   <translation>The bill %1 is right: there is nothing to ask about, so there is no letter to write.</translation>
  </message>
  <message>
   <source>Writes the monthly statement.</source>
   <translation>Writes the monthly statement.</translation>
  </message>
  <message>
   <source>Which month; that of the newest bill when not given.</source>
   <translation>Which month; that of the newest bill when not given.</translation>
  </message>
  <message>
   <source>--month takes a month such as 2026-06.</source>
   <translation>--month takes a month such as 2026-06.</translation>
  </message>
  <message>
   <source>There are no visits and no bills here, so there is no statement to write.</source>
   <translation>There are no visits and no bills here, so there is no statement to write.</translation>
  </message>
  <message>
   <source>What to write. PDF when not given, or what the ending of --out says.</source>
   <translation>What to write. PDF when not given, or what the ending of --out says.</translation>
  </message>
  <message>
   <source>Where to write it; - prints HTML or text. This folder when not given.</source>
   <translation>Where to write it; - prints HTML or text. This folder when not given.</translation>
  </message>
  <message>
   <source>Size of the words: 14, or 18 for large print.</source>
   <translation>Size of the words: 14, or 18 for large print.</translation>
  </message>
  <message>
   <source>Replace a file that is already there.</source>
   <translation>Replace a file that is already there.</translation>
  </message>
  <message>
   <source>--points takes a size from 12 to 28, for example 14 or 18.</source>
   <translation>--points takes a size from 12 to 28, for example 14 or 18.</translation>
  </message>
  <message>
   <source>--format takes pdf, html or text.</source>
   <translation>--format takes pdf, html or text.</translation>
  </message>
  <message>
   <source>A PDF cannot be printed here. Give a file with --out.</source>
   <translation>A PDF cannot be printed here. Give a file with --out.</translation>
  </message>
  <message>
   <source>There is already a file “%1”. It was left as it is. Give another name with --out, or add --replace.</source>
   <translation>There is already a file “%1”. It was left as it is. Give another name with --out, or add --replace.</translation>
  </message>
  <message>
   <source>“%1” could not be written: %2. Nothing was changed. Choose another place.</source>
   <translation>“%1” could not be written: %2. Nothing was changed. Choose another place.</translation>
  </message>
  <message>
   <source>Written: %1</source>
   <translation>Written: %1</translation>
  </message>
  <message>
   <source>The part of Daybook that draws PDFs is not installed. Nothing was written. Use --format html or --format text.</source>
   <translation>The part of Daybook that draws PDFs is not installed. Nothing was written. Use --format html or --format text.</translation>
  </message>
  <message>
   <source>The part of Daybook that draws PDFs could not be started: %1. Nothing was written. Use --format html or --format text.</source>
   <translation>The part of Daybook that draws PDFs could not be started: %1. Nothing was written. Use --format html or --format text.</translation>
  </message>
  <message>
   <source>Replays the history of a daybook and compares it with what the daybook holds now.</source>
   <translation>Replays the history of a daybook and compares it with what the daybook holds now.</translation>
  </message>
  <message>
   <source>The daybook to look at. It is not changed.</source>
   <translation>The daybook to look at. It is not changed.</translation>
  </message>
  <message>
   <source>This daybook was changed outside Daybook, or the disk damaged it. It was only read. Keep it, and compare it with your last copy.</source>
   <translation>This daybook was changed outside Daybook, or the disk damaged it. It was only read. Keep it, and compare it with your last copy.</translation>
  </message>
  <message>
   <source>This was last kept with a newer Daybook, which may know more than is shown here. It was only read. Please install the newer Daybook.</source>
   <translation>This was last kept with a newer Daybook, which may know more than is shown here. It was only read. Please install the newer Daybook.</translation>
  </message>
  <message numerus="yes">
   <source>All %n change(s) in the history fit together, and the daybook holds what they say.</source>
   <translation>
    <numerusform>All %n change in the history fits together, and the daybook holds what they say.</numerusform>
    <numerusform>All %n changes in the history fit together, and the daybook holds what they say.</numerusform>
   </translation>
  </message>
  <message>
   <source>Copies a daybook to a new folder of plain files, as import reads them.</source>
   <translation>Copies a daybook to a new folder of plain files, as import reads them.</translation>
  </message>
  <message>
   <source>The daybook to copy. It is not changed.</source>
   <translation>The daybook to copy. It is not changed.</translation>
  </message>
  <message>
   <source>The folder to create, or an empty one.</source>
   <translation>The folder to create, or an empty one.</translation>
  </message>
  <message>
   <source>There are already files in “%1”. They were left as they are and nothing was written. Give the name of a new folder.</source>
   <translation>There are already files in “%1”. They were left as they are and nothing was written. Give the name of a new folder.</translation>
  </message>
  <message>
   <source>Copied to “%1”, and read again. The history of changes, the letters and the money stay in the daybook.</source>
   <translation>Copied to “%1”, and read again. The history of changes, the letters and the money stay in the daybook.</translation>
  </message>
  <message>
   <source>Writes a complete copy to one zip instead, with the history, the letters and the money. DIR is its name.</source>
   <translation>Writes a complete copy to one zip instead, with the history, the letters and the money. DIR is its name.</translation>
  </message>
  <message>
   <source>Makes a new daybook from a complete copy, with its whole history, and compares every sum with the copy.</source>
   <translation>Makes a new daybook from a complete copy, with its whole history, and compares every sum with the copy.</translation>
  </message>
  <message>
   <source>What export --zip wrote. It is not changed.</source>
   <translation>What export --zip wrote. It is not changed.</translation>
  </message>
  <message>
   <source>The daybook to create.</source>
   <translation>The daybook to create.</translation>
  </message>
  <message>
   <source>There is no complete copy at %1. It may have been moved or renamed, or the stick or folder it is on is not connected. No daybook was made and nothing was changed. Please look where the copy is now.</source>
   <translation>There is no complete copy at %1. It may have been moved or renamed, or the stick or folder it is on is not connected. No daybook was made and nothing was changed. Please look where the copy is now.</translation>
  </message>
  <message>
   <source>Usage: daybook-cli COMMAND …

  check [--json|--csv] DIR|FILE.daybook   explain every penny of the bills
  export FILE.daybook DIR                 copy a daybook to a folder of plain files
  export --zip FILE.daybook COPY.zip      write a complete copy to one zip
  import DIR FILE.daybook                 create a daybook, or add what is new
  import-everything COPY.zip FILE.daybook make a new daybook from a complete copy
  letter DIR|FILE.daybook                 write the letter about a bill
  report FILE.daybook                     write the report to the council
  statement DIR|FILE.daybook              write the monthly statement
  verify FILE.daybook                     replay the history and compare

daybook-cli COMMAND --help says more. --version names this version.
Exit codes: 0 done, 1 nothing to do (verify: altered), 2 a file could not be used, 3 wrong usage.</source>
   <translation>Usage: daybook-cli COMMAND …

  check [--json|--csv] DIR|FILE.daybook   explain every penny of the bills
  export FILE.daybook DIR                 copy a daybook to a folder of plain files
  export --zip FILE.daybook COPY.zip      write a complete copy to one zip
  import DIR FILE.daybook                 create a daybook, or add what is new
  import-everything COPY.zip FILE.daybook make a new daybook from a complete copy
  letter DIR|FILE.daybook                 write the letter about a bill
  report FILE.daybook                     write the report to the council
  statement DIR|FILE.daybook              write the monthly statement
  verify FILE.daybook                     replay the history and compare

daybook-cli COMMAND --help says more. --version names this version.
Exit codes: 0 done, 1 nothing to do (verify: altered), 2 a file could not be used, 3 wrong usage.</translation>
  </message>
  <message>
   <source>One fact a line, in large print.</source>
   <translation>One fact a line, in large print.</translation>
  </message>
  <message>
   <source>Another language beside English, for example cy for Welsh.</source>
   <translation>Another language beside English, for example cy for Welsh.</translation>
  </message>
  <message>
   <source>There are no words for the language “%1”. There are: %2.</source>
   <translation>There are no words for the language “%1”. There are: %2.</translation>
  </message>
  <message>
   <source>--easy-read and --language are two papers. Ask for one of them.</source>
   <translation>--easy-read and --language are two papers. Ask for one of them.</translation>
  </message>
  <message>
   <source>First day; the day after the last report that was sent when not given.</source>
   <translation>First day; the day after the last report that was sent when not given.</translation>
  </message>
  <message>
   <source>Last day; as often as the council wants a report when not given.</source>
   <translation>Last day; as often as the council wants a report when not given.</translation>
  </message>
  <message>
   <source>How the council wants it; the one used last, or “general”, when not given.</source>
   <translation>How the council wants it; the one used last, or “general”, when not given.</translation>
  </message>
  <message>
   <source>How much is shown; each payment when not given.</source>
   <translation>How much is shown; each payment when not given.</translation>
  </message>
  <message>
   <source>Show the names of carers. They are left out otherwise.</source>
   <translation>Show the names of carers. They are left out otherwise.</translation>
  </message>
  <message>
   <source>Show your notes. They are left out otherwise.</source>
   <translation>Show your notes. They are left out otherwise.</translation>
  </message>
  <message>
   <source>The report; the bank's lines and what each is; the list of papers; or one PDF for each payment, in the folder --out.</source>
   <translation>The report; the bank's lines and what each is; the list of papers; or one PDF for each payment, in the folder --out.</translation>
  </message>
  <message>
   <source>--paper takes report, bank, papers or payments.</source>
   <translation>--paper takes report, bank, papers or payments.</translation>
  </message>
  <message>
   <source>--share takes totals, lines or papers.</source>
   <translation>--share takes totals, lines or papers.</translation>
  </message>
  <message>
   <source>--%1 takes a day such as 2026-07-02.</source>
   <translation>--%1 takes a day such as 2026-07-02.</translation>
  </message>
  <message>
   <source>--to is before --from.</source>
   <translation>--to is before --from.</translation>
  </message>
  <message>
   <source>A spreadsheet cannot be printed here. Give a file with --out.</source>
   <translation>A spreadsheet cannot be printed here. Give a file with --out.</translation>
  </message>
  <message>
   <source>Nothing was paid within these days, so there is nothing to write.</source>
   <translation>Nothing was paid within these days, so there is nothing to write.</translation>
  </message>
  <message>
   <source>The folder “%1” could not be made. Nothing was written. Choose another place.</source>
   <translation>The folder “%1” could not be made. Nothing was written. Choose another place.</translation>
  </message>
  <message>
   <source>A table has each payment in it. Use --share lines or --share papers with CSV.</source>
   <translation>A table has each payment in it. Use --share lines or --share papers with CSV.</translation>
  </message>
  <message>
   <source>That paper is written as pdf, html or text.</source>
   <translation>That paper is written as pdf, html or text.</translation>
  </message>
  <message>
   <source>Writes the report to the council, or what goes with it.</source>
   <translation>Writes the report to the council, or what goes with it.</translation>
  </message>
  <message>
   <source>A daybook with an account.</source>
   <translation>A daybook with an account.</translation>
  </message>
  <message>
   <source>There is no account here, so there is no report to write. Open the daybook and write down what the care account holds.</source>
   <translation>There is no account here, so there is no report to write. Open the daybook and write down what the care account holds.</translation>
  </message>
  <message>
   <source>--profile takes one of: %1.</source>
   <translation>--profile takes one of: %1.</translation>
  </message>
  <message>
   <source>The last report ends after --to. Give --from too.</source>
   <translation>The last report ends after --to. Give --from too.</translation>
  </message>
 </context>
 <context>
  <name>CompleteCopy</name>
  <message>
   <source>This is a complete copy of a daybook of care.

To use it again: open Daybook, press “Open a complete copy” and choose this zip. A new daybook is made from it, with every visit, bill, letter, sum and change. Nothing that is already there is replaced.

To look at it without Daybook:
records: what was written down, one file for each kind. Files that end in .csv open in a spreadsheet. Those that end in .json say the same for programs.
history: every change, with who made it and when, and the values before and after.
papers: bills and statements of the bank as they came. papers.csv says which is which.
totals: what it all came to when the copy was made: questions about bills, the statement of each month, the report.
manifest.json: a list of all files with their SHA-256, so that a changed file is noticed.

The copy is not locked. Whoever has it can read it.
</source>
   <translation>This is a complete copy of a daybook of care.

To use it again: open Daybook, press “Open a complete copy” and choose this zip. A new daybook is made from it, with every visit, bill, letter, sum and change. Nothing that is already there is replaced.

To look at it without Daybook:
records: what was written down, one file for each kind. Files that end in .csv open in a spreadsheet. Those that end in .json say the same for programs.
history: every change, with who made it and when, and the values before and after.
papers: bills and statements of the bank as they came. papers.csv says which is which.
totals: what it all came to when the copy was made: questions about bills, the statement of each month, the report.
manifest.json: a list of all files with their SHA-256, so that a changed file is noticed.

The copy is not locked. Whoever has it can read it.
</translation>
  </message>
  <message>
   <source>the history of changes</source>
   <translation>the history of changes</translation>
  </message>
  <message>
   <source>what the bills come to</source>
   <translation>what the bills come to</translation>
  </message>
  <message>
   <source>what is asked about</source>
   <translation>what is asked about</translation>
  </message>
  <message>
   <source>the months</source>
   <translation>the months</translation>
  </message>
  <message>
   <source>the account</source>
   <translation>the account</translation>
  </message>
  <message>
   <source>the words of statements or of the report</source>
   <translation>the words of statements or of the report</translation>
  </message>
  <message>
   <source>visits: %1, bills: %2, asked about: %3</source>
   <translation>visits: %1, bills: %2, asked about: %3</translation>
  </message>
  <message>
   <source>Everything was copied to “%1” and read again: %2. Every sum in the copy is the same.</source>
   <translation>Everything was copied to “%1” and read again: %2. Every sum in the copy is the same.</translation>
  </message>
  <message>
   <source>A new daybook was made at “%1”: %2.</source>
   <translation>A new daybook was made at “%1”: %2.</translation>
  </message>
  <message>
   <source>Every sum is the same as in the copy.</source>
   <translation>Every sum is the same as in the copy.</translation>
  </message>
  <message>
   <source>Every record is there. This Daybook counts or words some things otherwise than the one that made the copy: %1. Keep the copy, and compare.</source>
   <translation>Every record is there. This Daybook counts or words some things otherwise than the one that made the copy: %1. Keep the copy, and compare.</translation>
  </message>
 </context>
 <context>
  <name>CouncilProfile</name>
  <message>
   <source>Every month</source>
   <translation>Every month</translation>
  </message>
  <message>
   <source>Every four weeks</source>
   <translation>Every four weeks</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Every three months</translation>
  </message>
  <message>
   <source>Every thirteen weeks</source>
   <translation>Every thirteen weeks</translation>
  </message>
  <message>
   <source>Every six months</source>
   <translation>Every six months</translation>
  </message>
  <message>
   <source>Once a year</source>
   <translation>Once a year</translation>
  </message>
  <message>
   <source>When they ask for it</source>
   <translation>When they ask for it</translation>
  </message>
 </context>
 <context>
  <name>CouncilReport</name>
  <message>
   <source>Report about care money, %1</source>
   <translation>Report about care money, %1</translation>
  </message>
  <message>
   <source>There was %1 at the beginning. %2 came in and %3 went out. %4 is there at the end.</source>
   <translation>There was %1 at the beginning. %2 came in and %3 went out. %4 is there at the end.</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Came</translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Nobody came</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>In hospital or away</source>
   <translation>In hospital or away</translation>
  </message>
  <message>
   <source>Came, but could not do the visit</source>
   <translation>Came, but could not do the visit</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
  <message>
   <source>Hours and minutes</source>
   <translation>Hours and minutes</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>Charged for these days</source>
   <translation>Charged for these days</translation>
  </message>
  <message>
   <source>Of that in question with the provider</source>
   <translation>Of that in question with the provider</translation>
  </message>
  <message>
   <source>Already given back</source>
   <translation>Already given back</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2, %3: %4</source>
   <translation>%1, %2, %3: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) have a paper.</source>
   <translation>
    <numerusform>%n payment has a paper.</numerusform>
    <numerusform>%n payments have a paper.</numerusform>
   </translation>
  </message>
  <message>
   <source>None is without.</source>
   <translation>None is without.</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) have none written down.</source>
   <translation>
    <numerusform>%n payment has none written down.</numerusform>
    <numerusform>%n payments have none written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2: not in the plan.</source>
   <translation>%1, %2: not in the plan.</translation>
  </message>
  <message>
   <source>Agreed: %1.</source>
   <translation>Agreed: %1.</translation>
  </message>
  <message numerus="yes">
   <source>%n planned visit(s) fell on days in hospital or away.</source>
   <translation>
    <numerusform>%n planned visit fell on days in hospital or away.</numerusform>
    <numerusform>%n planned visits fell on days in hospital or away.</numerusform>
   </translation>
  </message>
  <message>
   <source>The money was used as the care and support plan says. These figures are true as far as I know.</source>
   <translation>The money was used as the care and support plan says. These figures are true as far as I know.</translation>
  </message>
  <message>
   <source>Name: %1</source>
   <translation>Name: %1</translation>
  </message>
  <message>
   <source>Signed: ____________________</source>
   <translation>Signed: ____________________</translation>
  </message>
  <message>
   <source>Date: ____________________</source>
   <translation>Date: ____________________</translation>
  </message>
  <message>
   <source>bill %1</source>
   <translation>bill %1</translation>
  </message>
  <message>
   <source>no paper written down</source>
   <translation>no paper written down</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Who and what for</source>
   <translation>Who and what for</translation>
  </message>
  <message>
   <source>In or out</source>
   <translation>In or out</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Out</translation>
  </message>
  <message>
   <source>There then</source>
   <translation>There then</translation>
  </message>
  <message>
   <source>At the beginning</source>
   <translation>At the beginning</translation>
  </message>
  <message>
   <source>Who it is about</source>
   <translation>Who it is about</translation>
  </message>
  <message>
   <source>Which days</source>
   <translation>Which days</translation>
  </message>
  <message>
   <source>What is given</source>
   <translation>What is given</translation>
  </message>
  <message>
   <source>What was there at the beginning</source>
   <translation>What was there at the beginning</translation>
  </message>
  <message>
   <source>Money in</source>
   <translation>Money in</translation>
  </message>
  <message>
   <source>Money out</source>
   <translation>Money out</translation>
  </message>
  <message>
   <source>What is there at the end</source>
   <translation>What is there at the end</translation>
  </message>
  <message>
   <source>What is owed on the last day</source>
   <translation>What is owed on the last day</translation>
  </message>
  <message>
   <source>Money left over</source>
   <translation>Money left over</translation>
  </message>
  <message>
   <source>The person's contribution</source>
   <translation>The person's contribution</translation>
  </message>
  <message>
   <source>The care that came</source>
   <translation>The care that came</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>Papers</translation>
  </message>
  <message>
   <source>To explain</source>
   <translation>To explain</translation>
  </message>
  <message>
   <source>Signature</source>
   <translation>Signature</translation>
  </message>
  <message>
   <source>Signature for %1</source>
   <extracomment>%1 is the name of the council</extracomment>
   <translation>Signature for %1</translation>
  </message>
  <message>
   <source>Each payment</source>
   <translation>Each payment</translation>
  </message>
  <message>
   <source>the person</source>
   <translation>the person</translation>
  </message>
  <message>
   <source>family</source>
   <translation>family</translation>
  </message>
  <message>
   <source>nominated person</source>
   <translation>nominated person</translation>
  </message>
  <message>
   <source>authorised person</source>
   <translation>authorised person</translation>
  </message>
  <message>
   <source>attorney</source>
   <translation>attorney</translation>
  </message>
  <message>
   <source>deputy</source>
   <translation>deputy</translation>
  </message>
  <message>
   <source>helper</source>
   <translation>helper</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Address</translation>
  </message>
  <message>
   <source>Report to</source>
   <translation>Report to</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <source>Who looks after the money</source>
   <translation>Who looks after the money</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>The money is kept in</source>
   <translation>The money is kept in</translation>
  </message>
  <message>
   <source>About</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Answer</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>How often</translation>
  </message>
  <message>
   <source>Written on</source>
   <translation>Written on</translation>
  </message>
  <message>
   <source>The last report was up to</source>
   <translation>The last report was up to</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>Each week, from %1</source>
   <translation>Each week, from %1</translation>
  </message>
  <message>
   <source>Of that the person's part each week, asked for separately</source>
   <translation>Of that the person's part each week, asked for separately</translation>
  </message>
  <message>
   <source>Of that the person's part each week, paid in</source>
   <translation>Of that the person's part each week, paid in</translation>
  </message>
  <message>
   <source>For one thing only</source>
   <translation>For one thing only</translation>
  </message>
  <message>
   <source>Only for: %1</source>
   <translation>Only for: %1</translation>
  </message>
  <message numerus="yes">
   <source>To come within these days, %n payment(s)</source>
   <translation>
    <numerusform>To come within these days, %n payment</numerusform>
    <numerusform>To come within these days, %n payments</numerusform>
   </translation>
  </message>
  <message>
   <source>There on the morning of %1</source>
   <translation>There on the morning of %1</translation>
  </message>
  <message>
   <source>That is what the last report ended with.</source>
   <translation>That is what the last report ended with.</translation>
  </message>
  <message>
   <source>The last report ended with %1. Something of those days was written down or changed since.</source>
   <translation>The last report ended with %1. Something of those days was written down or changed since.</translation>
  </message>
  <message>
   <source>All money in</source>
   <translation>All money in</translation>
  </message>
  <message>
   <source>All money out</source>
   <translation>All money out</translation>
  </message>
  <message>
   <source>Whose money it was</source>
   <translation>Whose money it was</translation>
  </message>
  <message>
   <source>There at the beginning</source>
   <translation>There at the beginning</translation>
  </message>
  <message>
   <source>And all money in</source>
   <translation>And all money in</translation>
  </message>
  <message>
   <source>Less all money out</source>
   <translation>Less all money out</translation>
  </message>
  <message>
   <source>Moved to or from other accounts</source>
   <translation>Moved to or from other accounts</translation>
  </message>
  <message>
   <source>Not said yet what it was for</source>
   <translation>Not said yet what it was for</translation>
  </message>
  <message>
   <source>There at the end</source>
   <translation>There at the end</translation>
  </message>
  <message>
   <source>The bank says, on %1</source>
   <translation>The bank says, on %1</translation>
  </message>
  <message>
   <source>Not on its statement yet</source>
   <translation>Not on its statement yet</translation>
  </message>
  <message>
   <source>Written down for that day</source>
   <translation>Written down for that day</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Difference</translation>
  </message>
  <message>
   <source>Bills not paid yet</source>
   <translation>Bills not paid yet</translation>
  </message>
  <message>
   <source>Bill %1 from %2</source>
   <translation>Bill %1 from %2</translation>
  </message>
  <message>
   <source>Less credits that providers have agreed</source>
   <translation>Less credits that providers have agreed</translation>
  </message>
  <message>
   <source>All that is owed</source>
   <translation>All that is owed</translation>
  </message>
  <message>
   <source>Of that, %1 is in question with the provider.</source>
   <translation>Of that, %1 is in question with the provider.</translation>
  </message>
  <message>
   <source>What the bank says beside it</source>
   <translation>What the bank says beside it</translation>
  </message>
  <message>
   <source>Less what is owed</source>
   <translation>Less what is owed</translation>
  </message>
  <message numerus="yes">
   <source>Less %n week(s) that may be kept</source>
   <translation>
    <numerusform>Less %n week that may be kept</numerusform>
    <numerusform>Less %n weeks that may be kept</numerusform>
   </translation>
  </message>
  <message>
   <source>Less money for one thing only</source>
   <translation>Less money for one thing only</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Left over</translation>
  </message>
  <message>
   <source>Of that, %1 comes from the person's own contribution.</source>
   <translation>Of that, %1 comes from the person's own contribution.</translation>
  </message>
  <message>
   <source>%1 was paid back within these days.</source>
   <translation>%1 was paid back within these days.</translation>
  </message>
  <message>
   <source>To be paid in within these days</source>
   <translation>To be paid in within these days</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>Paid in</translation>
  </message>
  <message>
   <source>Paid ahead</source>
   <translation>Paid ahead</translation>
  </message>
  <message>
   <source>Still to be paid in</source>
   <translation>Still to be paid in</translation>
  </message>
  <message>
   <source>%1 is asked for separately and does not go through this account.</source>
   <translation>%1 is asked for separately and does not go through this account.</translation>
  </message>
  <message>
   <source>There after that</source>
   <translation>There after that</translation>
  </message>
  <message>
   <source>How many weeks of money may be kept is not written down. So this is not what is left over.</source>
   <translation>How many weeks of money may be kept is not written down. So this is not what is left over.</translation>
  </message>
  <message>
   <source>Less what %1 agreed to give back of bill %2, not here yet</source>
   <translation>Less what %1 agreed to give back of bill %2, not here yet</translation>
  </message>
 </context>
 <context>
  <name>Date</name>
  <message>
   <source>January</source>
   <translation>January</translation>
  </message>
  <message>
   <source>February</source>
   <translation>February</translation>
  </message>
  <message>
   <source>March</source>
   <translation>March</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>May</source>
   <translation>May</translation>
  </message>
  <message>
   <source>June</source>
   <translation>June</translation>
  </message>
  <message>
   <source>July</source>
   <translation>July</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>October</source>
   <translation>October</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>December</source>
   <translation>December</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Monday</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Tuesday</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Wednesday</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Thursday</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Friday</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Mon</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Tue</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Wed</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Thu</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Fri</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sat</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>Sun</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <extracomment>a period: "1 to 30 June 2026"</extracomment>
   <translation>%1 to %2</translation>
  </message>
 </context>
 <context>
  <name>Daybook</name>
  <message>
   <source>Started this daybook</source>
   <translation>Started this daybook</translation>
  </message>
  <message>
   <source>Took back: %1</source>
   <translation>Took back: %1</translation>
  </message>
  <message>
   <source>Brought back: %1</source>
   <translation>Brought back: %1</translation>
  </message>
  <message>
   <source>This daybook was brought up to date for a newer Daybook</source>
   <translation>This daybook was brought up to date for a newer Daybook</translation>
  </message>
  <message>
   <source>Took back an earlier change: %1</source>
   <translation>Took back an earlier change: %1</translation>
  </message>
 </context>
 <context>
  <name>DecisionsReader</name>
  <message>
   <source>Your earlier answers could not be read, so this check is shown without them. Nothing was changed. Open decisions.json and see whether it is complete.</source>
   <translation>Your earlier answers could not be read, so this check is shown without them. Nothing was changed. Open decisions.json and see whether it is complete.</translation>
  </message>
  <message>
   <source>answer %1: “%2” is no answer that is known, so it was left out. The other answers were used. Compare it with the answers that Daybook wrote.</source>
   <extracomment>%1 is the number of the answer in the list, %2 the word that stood there</extracomment>
   <translation>answer %1: “%2” is no answer that is known, so it was left out. The other answers were used. Compare it with the answers that Daybook wrote.</translation>
  </message>
  <message>
   <source>answer %1 does not say which question it is about, so it was left out. The other answers were used. Add "id".</source>
   <translation>answer %1 does not say which question it is about, so it was left out. The other answers were used. Add "id".</translation>
  </message>
  <message>
   <source>answer %1: the amount could not be understood, so the answer was left out. The other answers were used. Write whole pence, such as 1450.</source>
   <translation>answer %1: the amount could not be understood, so the answer was left out. The other answers were used. Write whole pence, such as 1450.</translation>
  </message>
 </context>
 <context>
  <name>DiarySheet</name>
  <message numerus="yes">
   <source>%n carer(s)</source>
   <translation>
    <numerusform>%n carer</numerusform>
    <numerusform>%n carers</numerusform>
   </translation>
  </message>
  <message>
   <source>Diary sheet, %1</source>
   <translation>Diary sheet, %1</translation>
  </message>
  <message>
   <source>For %1.</source>
   <translation>For %1.</translation>
  </message>
  <message>
   <source>Write down each visit on the day. If nobody came, write “nobody came”. If you do not know, leave the row empty.</source>
   <translation>Write down each visit on the day. If nobody came, write “nobody came”. If you do not know, leave the row empty.</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>Came at</source>
   <translation>Came at</translation>
  </message>
  <message>
   <source>Left at</source>
   <translation>Left at</translation>
  </message>
  <message>
   <source>Carer, notes</source>
   <translation>Carer, notes</translation>
  </message>
  <message>
   <source>Carer</source>
   <translation>Carer</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Another visit</source>
   <translation>Another visit</translation>
  </message>
  <message>
   <source>Written by:</source>
   <translation>Written by:</translation>
  </message>
 </context>
 <context>
  <name>DueCalendar</name>
  <message>
   <source>Answer expected from %1: %2</source>
   <translation>Answer expected from %1: %2</translation>
  </message>
  <message>
   <source>After your call: “%1”</source>
   <translation>After your call: “%1”</translation>
  </message>
  <message>
   <source>After your call with %1: “%2”</source>
   <translation>After your call with %1: “%2”</translation>
  </message>
  <message>
   <source>Last day of a paper of %1</source>
   <translation>Last day of a paper of %1</translation>
  </message>
  <message>
   <source>Look again at what matters to you: “%1”</source>
   <translation>Look again at what matters to you: “%1”</translation>
  </message>
 </context>
 <context>
  <name>EasyReadStatement</name>
  <message>
   <source>Your care in %1</source>
   <translation>Your care in %1</translation>
  </message>
  <message>
   <source>For %1.</source>
   <translation>For %1.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) were planned.</source>
   <translation>
    <numerusform>%n visit was planned.</numerusform>
    <numerusform>%n visits were planned.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) came.</source>
   <translation>
    <numerusform>%n visit came.</numerusform>
    <numerusform>%n visits came.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Nobody came %n time(s).</source>
   <translation>
    <numerusform>Nobody came %n time.</numerusform>
    <numerusform>Nobody came %n times.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) were cancelled.</source>
   <translation>
    <numerusform>%n visit was cancelled.</numerusform>
    <numerusform>%n visits were cancelled.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) came, but could not be done.</source>
   <translation>
    <numerusform>%n visit came, but could not be done.</numerusform>
    <numerusform>%n visits came, but could not be done.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>You were away for %n visit(s).</source>
   <translation>
    <numerusform>You were away for %n visit.</numerusform>
    <numerusform>You were away for %n visits.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are not written down.</source>
   <translation>
    <numerusform>%n visit is not written down.</numerusform>
    <numerusform>%n visits are not written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
  <message>
   <source>There is no bill yet.</source>
   <translation>There is no bill yet.</translation>
  </message>
  <message>
   <source>The bill is %1.</source>
   <translation>The bill is %1.</translation>
  </message>
  <message>
   <source>You can ask about %1.</source>
   <translation>You can ask about %1.</translation>
  </message>
  <message>
   <source>You can pay %1 now.</source>
   <translation>You can pay %1 now.</translation>
  </message>
  <message>
   <source>By your daybook this bill is right.</source>
   <translation>By your daybook this bill is right.</translation>
  </message>
  <message>
   <source>Nothing is written down for %1 of the bill.</source>
   <translation>Nothing is written down for %1 of the bill.</translation>
  </message>
  <message>
   <source>You may owe %1 more.</source>
   <translation>You may owe %1 more.</translation>
  </message>
  <message>
   <source>You have paid %1 so far.</source>
   <translation>You have paid %1 so far.</translation>
  </message>
  <message>
   <source>You have %1 left.</source>
   <translation>You have %1 left.</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Money</translation>
  </message>
  <message>
   <source>The whole bill</source>
   <translation>The whole bill</translation>
  </message>
  <message>
   <source>%1: %2. Ask about %3.</source>
   <translation>%1: %2. Ask about %3.</translation>
  </message>
  <message>
   <source>What you can ask about</source>
   <translation>What you can ask about</translation>
  </message>
  <message>
   <source>Asking is normal. Your visits go on.</source>
   <translation>Asking is normal. Your visits go on.</translation>
  </message>
  <message>
   <source>%1 was promised back. It is not here yet.</source>
   <translation>%1 was promised back. It is not here yet.</translation>
  </message>
 </context>
 <context>
  <name>EntrySplit</name>
  <message>
   <source>Only one part can be the rest. Write a sum or a share for the others.</source>
   <translation>Only one part can be the rest. Write a sum or a share for the others.</translation>
  </message>
  <message>
   <source>Write a sum, as in 10.50, or a share, as in 25%.</source>
   <translation>Write a sum, as in 10.50, or a share, as in 25%.</translation>
  </message>
  <message>
   <source>The parts come to %1, which is more than the whole, %2. Write smaller parts.</source>
   <translation>The parts come to %1, which is more than the whole, %2. Write smaller parts.</translation>
  </message>
  <message>
   <source>The parts come to %1, and the whole is %2. Write parts that come to the whole.</source>
   <translation>The parts come to %1, and the whole is %2. Write parts that come to the whole.</translation>
  </message>
 </context>
 <context>
  <name>EvidencePack</name>
  <message>
   <source>The bill asks for %1. None of it is in question.</source>
   <translation>The bill asks for %1. None of it is in question.</translation>
  </message>
  <message numerus="yes">
   <source>The bill asks for %1. My record differs from it in %n place(s), which come to %2. The other %3 is not in question.</source>
   <translation>
    <numerusform>The bill asks for %1. My record differs from it in %n place, which come to %2. The other %3 is not in question.</numerusform>
    <numerusform>The bill asks for %1. My record differs from it in %n places, which come to %2. The other %3 is not in question.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is asked about</source>
   <translation>What is asked about</translation>
  </message>
  <message>
   <source>Not written down, so not confirmed</source>
   <translation>Not written down, so not confirmed</translation>
  </message>
  <message>
   <source>I have nothing written down for these. That does not mean they are wrong.</source>
   <translation>I have nothing written down for these. That does not mean they are wrong.</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>What was agreed</source>
   <translation>What was agreed</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>It rests on</source>
   <translation>It rests on</translation>
  </message>
  <message>
   <source>Where this is written is not noted in my daybook.</source>
   <translation>Where this is written is not noted in my daybook.</translation>
  </message>
  <message>
   <source>This is written in: %1.</source>
   <translation>This is written in: %1.</translation>
  </message>
  <message>
   <source>when is not noted</source>
   <translation>when is not noted</translation>
  </message>
  <message>
   <source>on the day, %1</source>
   <translation>on the day, %1</translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) before</source>
   <translation>
    <numerusform>%n day before</numerusform>
    <numerusform>%n days before</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) later</source>
   <translation>
    <numerusform>%n day later</numerusform>
    <numerusform>%n days later</numerusform>
   </translation>
  </message>
  <message>
   <source>the list of this day is complete</source>
   <translation>the list of this day is complete</translation>
  </message>
  <message>
   <source>came, %1 to %2</source>
   <translation>came, %1 to %2</translation>
  </message>
  <message>
   <source>came at %1</source>
   <translation>came at %1</translation>
  </message>
  <message>
   <source>%1, told on %2 at %3</source>
   <translation>%1, told on %2 at %3</translation>
  </message>
  <message>
   <source>My record of these days</source>
   <translation>My record of these days</translation>
  </message>
  <message>
   <source>All that I wrote down about these days is here, and when I wrote it.</source>
   <translation>All that I wrote down about these days is here, and when I wrote it.</translation>
  </message>
  <message>
   <source>Day and time</source>
   <translation>Day and time</translation>
  </message>
  <message>
   <source>My record</source>
   <translation>My record</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Written down</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Their log</source>
   <translation>Their log</translation>
  </message>
  <message>
   <source>nothing is written down</source>
   <translation>nothing is written down</translation>
  </message>
  <message>
   <source>Your own log of these days</source>
   <translation>Your own log of these days</translation>
  </message>
  <message>
   <source>The bill as it came</source>
   <translation>The bill as it came</translation>
  </message>
  <message>
   <source>It is kept as it came on %1.</source>
   <translation>It is kept as it came on %1.</translation>
  </message>
  <message>
   <source>It is kept as it came.</source>
   <translation>It is kept as it came.</translation>
  </message>
  <message>
   <source>The code below (SHA-256) is made from its content. If one letter were changed, the code would be another.</source>
   <translation>The code below (SHA-256) is made from its content. If one letter were changed, the code would be another.</translation>
  </message>
  <message>
   <source>%1: letter sent</source>
   <translation>%1: letter sent</translation>
  </message>
  <message>
   <source>%1: letter written, not sent yet</source>
   <translation>%1: letter written, not sent yet</translation>
  </message>
  <message>
   <source>about %1</source>
   <translation>about %1</translation>
  </message>
  <message>
   <source>You agreed on %1.</source>
   <translation>You agreed on %1.</translation>
  </message>
  <message>
   <source>You agreed to %1 of it on %2.</source>
   <translation>You agreed to %1 of it on %2.</translation>
  </message>
  <message>
   <source>You said no on %1.</source>
   <translation>You said no on %1.</translation>
  </message>
  <message>
   <source>You said no on %1: “%2”</source>
   <translation>You said no on %1: “%2”</translation>
  </message>
  <message>
   <source>%1 at %2: telephone call</source>
   <translation>%1 at %2: telephone call</translation>
  </message>
  <message>
   <source>%1 with %2</source>
   <translation>%1 with %2</translation>
  </message>
  <message>
   <source>%1: “%2”</source>
   <translation>%1: “%2”</translation>
  </message>
  <message>
   <source>%1 (reference %2)</source>
   <translation>%1 (reference %2)</translation>
  </message>
  <message>
   <source>Letters and calls about this bill</source>
   <translation>Letters and calls about this bill</translation>
  </message>
  <message>
   <source>How the record is kept</source>
   <translation>How the record is kept</translation>
  </message>
  <message numerus="yes">
   <source>My daybook keeps every change, with its day and time. It has kept %n of them. Each is joined to the one before, and this is the code of the last:</source>
   <translation>
    <numerusform>My daybook keeps every change, with its day and time. It has kept %n of them. Each is joined to the one before, and this is the code of the last:</numerusform>
    <numerusform>My daybook keeps every change, with its day and time. It has kept %n of them. Each is joined to the one before, and this is the code of the last:</numerusform>
   </translation>
  </message>
  <message>
   <source>The record behind the questions about bill %1</source>
   <translation>The record behind the questions about bill %1</translation>
  </message>
  <message>
   <source>From: %1</source>
   <translation>From: %1</translation>
  </message>
  <message>
   <source>To: %1</source>
   <translation>To: %1</translation>
  </message>
  <message>
   <source>Visits: %1</source>
   <translation>Visits: %1</translation>
  </message>
  <message>
   <source>Printed: %1</source>
   <translation>Printed: %1</translation>
  </message>
  <message>
   <source>Papers that belong to it</source>
   <translation>Papers that belong to it</translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) of papers that are kept with the bill or with these days follow at the end.</source>
   <translation>
    <numerusform>%n page of papers that is kept with the bill or with these days follows at the end.</numerusform>
    <numerusform>%n pages of papers that are kept with the bill or with these days follow at the end.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindIndex</name>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Payment</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>Letter about %1 to %2. %3</source>
   <translation>Letter about %1 to %2. %3</translation>
  </message>
  <message>
   <source>Bill %1 for %2 from %3: %4</source>
   <translation>Bill %1 for %2 from %3: %4</translation>
  </message>
  <message>
   <source>Bill for %1 from %2: %3</source>
   <translation>Bill for %1 from %2: %3</translation>
  </message>
  <message>
   <source>Payment to %1, %2</source>
   <translation>Payment to %1, %2</translation>
  </message>
  <message numerus="yes">
   <source>%1, %n visit(s), the last on %2</source>
   <translation>
    <numerusform>%1, %n visit, the last on %2</numerusform>
    <numerusform>%1, %n visits, the last on %2</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>FindingText</name>
  <message numerus="yes">
   <source>%n carer(s)</source>
   <translation>
    <numerusform>%n carer</numerusform>
    <numerusform>%n carers</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 at %2</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>You were charged %1.</source>
   <translation>You were charged %1.</translation>
  </message>
  <message>
   <source>You were charged %1 for %2.</source>
   <translation>You were charged %1 for %2.</translation>
  </message>
  <message>
   <source>The visit at %1 on %2</source>
   <translation>The visit at %1 on %2</translation>
  </message>
  <message>
   <source>The visit on %1</source>
   <translation>The visit on %1</translation>
  </message>
  <message>
   <source>One visit</source>
   <translation>One visit</translation>
  </message>
  <message>
   <source>Your daybook says the carer was there from %1 to %2.</source>
   <translation>Your daybook says the carer was there from %1 to %2.</translation>
  </message>
  <message>
   <source>Your daybook says the carer came at %1.</source>
   <translation>Your daybook says the carer came at %1.</translation>
  </message>
  <message>
   <source>Under your agreement %1 is %2, so %3 may be wrong.</source>
   <translation>Under your agreement %1 is %2, so %3 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1 is due, so %2 may be wrong.</source>
   <translation>Under your agreement %1 is due, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1 is due then, so %2 may be wrong.</source>
   <translation>Under your agreement %1 is due then, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>Your daybook says you were in hospital or away.</source>
   <translation>Your daybook says you were in hospital or away.</translation>
  </message>
  <message>
   <source>The price differs from your agreement by %1.</source>
   <translation>The price differs from your agreement by %1.</translation>
  </message>
  <message>
   <source>That is %1 more than your plan and your daybook come to.</source>
   <translation>That is %1 more than your plan and your daybook come to.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message>
   <source>Your agreement does not cover that day.</source>
   <translation>Your agreement does not cover that day.</translation>
  </message>
  <message>
   <source>Your daybook says nobody came.</source>
   <translation>Your daybook says nobody came.</translation>
  </message>
  <message>
   <source>The bill says %1. Your daybook says %2 came.</source>
   <translation>The bill says %1. Your daybook says %2 came.</translation>
  </message>
  <message>
   <source>The time looks rounded up.</source>
   <translation>The time looks rounded up.</translation>
  </message>
  <message>
   <source>Your daybook says a visit came.</source>
   <translation>Your daybook says a visit came.</translation>
  </message>
  <message>
   <source>Your daybook says a visit came: %1.</source>
   <translation>Your daybook says a visit came: %1.</translation>
  </message>
  <message>
   <source>%1 began at %2.</source>
   <translation>%1 began at %2.</translation>
  </message>
  <message>
   <source>%1 began late.</source>
   <translation>%1 began late.</translation>
  </message>
  <message>
   <source>This changes no sum.</source>
   <translation>This changes no sum.</translation>
  </message>
  <message>
   <source>%1 was by another carer than the bill says.</source>
   <translation>%1 was by another carer than the bill says.</translation>
  </message>
  <message>
   <source>%1: the bill names %2, and your daybook names %3.</source>
   <translation>%1: the bill names %2, and your daybook names %3.</translation>
  </message>
  <message>
   <source>%1 was planned for %2.</source>
   <translation>%1 was planned for %2.</translation>
  </message>
  <message>
   <source>You agreed to pay for the time that is booked, so this changes no sum.</source>
   <translation>You agreed to pay for the time that is booked, so this changes no sum.</translation>
  </message>
  <message>
   <source>The bill gives back %1 without saying for which visit. It is taken off the bill as a whole.</source>
   <translation>The bill gives back %1 without saying for which visit. It is taken off the bill as a whole.</translation>
  </message>
  <message>
   <source>%1 of this was already given back.</source>
   <translation>%1 of this was already given back.</translation>
  </message>
  <message>
   <source>%1 is as agreed.</source>
   <translation>%1 is as agreed.</translation>
  </message>
  <message>
   <source>the line does not add up</source>
   <translation>the line does not add up</translation>
  </message>
  <message>
   <source>the total does not add up</source>
   <translation>the total does not add up</translation>
  </message>
  <message>
   <source>charged twice on this bill</source>
   <translation>charged twice on this bill</translation>
  </message>
  <message>
   <source>already on an earlier bill</source>
   <translation>already on an earlier bill</translation>
  </message>
  <message>
   <source>outside the time of the agreement</source>
   <translation>outside the time of the agreement</translation>
  </message>
  <message>
   <source>not in the agreement</source>
   <translation>not in the agreement</translation>
  </message>
  <message>
   <source>VAT not in the agreement</source>
   <translation>VAT not in the agreement</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>cancelled by the provider</source>
   <translation>cancelled by the provider</translation>
  </message>
  <message>
   <source>cancelled in time</source>
   <translation>cancelled in time</translation>
  </message>
  <message>
   <source>cancelled, charged more than agreed</source>
   <translation>cancelled, charged more than agreed</translation>
  </message>
  <message>
   <source>in hospital or away</source>
   <translation>in hospital or away</translation>
  </message>
  <message>
   <source>no such visit</source>
   <translation>no such visit</translation>
  </message>
  <message>
   <source>fewer carers came</source>
   <translation>fewer carers came</translation>
  </message>
  <message>
   <source>price differs from the agreement</source>
   <translation>price differs from the agreement</translation>
  </message>
  <message>
   <source>higher price on an ordinary day</source>
   <translation>higher price on an ordinary day</translation>
  </message>
  <message>
   <source>shorter than charged</source>
   <translation>shorter than charged</translation>
  </message>
  <message>
   <source>time rounded up</source>
   <translation>time rounded up</translation>
  </message>
  <message>
   <source>longer than agreed</source>
   <translation>longer than agreed</translation>
  </message>
  <message>
   <source>more than the visits come to</source>
   <translation>more than the visits come to</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>not stated in the agreement</source>
   <translation>not stated in the agreement</translation>
  </message>
  <message>
   <source>could not be read</source>
   <translation>could not be read</translation>
  </message>
  <message>
   <source>already given back</source>
   <translation>already given back</translation>
  </message>
  <message>
   <source>came, not on a bill</source>
   <translation>came, not on a bill</translation>
  </message>
  <message>
   <source>charged less than agreed</source>
   <translation>charged less than agreed</translation>
  </message>
  <message>
   <source>began late</source>
   <translation>began late</translation>
  </message>
  <message>
   <source>another carer</source>
   <translation>another carer</translation>
  </message>
  <message>
   <source>short visit</source>
   <translation>short visit</translation>
  </message>
  <message>
   <source>credit without a visit</source>
   <translation>credit without a visit</translation>
  </message>
  <message>
   <source>as agreed</source>
   <translation>as agreed</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Sure</translation>
  </message>
  <message>
   <source>Your daybook says</source>
   <translation>Your daybook says</translation>
  </message>
  <message>
   <source>Please check</source>
   <translation>Please check</translation>
  </message>
  <message>
   <source>Their own log says: %1.</source>
   <translation>Their own log says: %1.</translation>
  </message>
  <message>
   <source>%1 an hour</source>
   <translation>%1 an hour</translation>
  </message>
  <message>
   <source>%1 a visit</source>
   <translation>%1 a visit</translation>
  </message>
  <message>
   <source>%1 each</source>
   <translation>%1 each</translation>
  </message>
  <message>
   <source>%1 a day</source>
   <translation>%1 a day</translation>
  </message>
  <message>
   <source>%1 a mile</source>
   <translation>%1 a mile</translation>
  </message>
  <message>
   <source>%1 a night</source>
   <translation>%1 a night</translation>
  </message>
  <message>
   <source>%1 a session</source>
   <translation>%1 a session</translation>
  </message>
  <message>
   <source>%1 a trip</source>
   <translation>%1 a trip</translation>
  </message>
  <message>
   <source>%1 a week</source>
   <translation>%1 a week</translation>
  </message>
  <message>
   <source>%1 for four weeks</source>
   <translation>%1 for four weeks</translation>
  </message>
  <message>
   <source>%1 a month</source>
   <translation>%1 a month</translation>
  </message>
  <message>
   <source>any notice</source>
   <translation>any notice</translation>
  </message>
  <message numerus="yes">
   <source>notice of %n day(s)</source>
   <translation>
    <numerusform>notice of %n day</numerusform>
    <numerusform>notice of %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>notice of %n hour(s)</source>
   <translation>
    <numerusform>notice of %n hour</numerusform>
    <numerusform>notice of %n hours</numerusform>
   </translation>
  </message>
  <message>
   <source>bank holiday price</source>
   <translation>bank holiday price</translation>
  </message>
  <message>
   <source>Saturday price</source>
   <translation>Saturday price</translation>
  </message>
  <message>
   <source>Sunday price</source>
   <translation>Sunday price</translation>
  </message>
  <message>
   <source>weekend price</source>
   <translation>weekend price</translation>
  </message>
  <message>
   <source>price for another time of day</source>
   <translation>price for another time of day</translation>
  </message>
  <message>
   <source>weekday price</source>
   <translation>weekday price</translation>
  </message>
  <message>
   <source>price of another line of your agreement</source>
   <translation>price of another line of your agreement</translation>
  </message>
  <message>
   <source>you cancelled it</source>
   <translation>you cancelled it</translation>
  </message>
  <message>
   <source>they cancelled it</source>
   <translation>they cancelled it</translation>
  </message>
  <message>
   <source>the carer was sent away</source>
   <translation>the carer was sent away</translation>
  </message>
  <message>
   <source>you were in hospital or away</source>
   <translation>you were in hospital or away</translation>
  </message>
  <message>
   <source>shorter than planned</source>
   <translation>shorter than planned</translation>
  </message>
  <message>
   <source>Your daybook says the carer was sent away.</source>
   <translation>Your daybook says the carer was sent away.</translation>
  </message>
  <message>
   <source>Your daybook says you cancelled it and told them on %1 at %2.</source>
   <translation>Your daybook says you cancelled it and told them on %1 at %2.</translation>
  </message>
  <message>
   <source>Your daybook says you cancelled it, but not when you told them.</source>
   <translation>Your daybook says you cancelled it, but not when you told them.</translation>
  </message>
  <message>
   <source>Your daybook says you were in hospital or away. It was day %1.</source>
   <translation>Your daybook says you were in hospital or away. It was day %1.</translation>
  </message>
  <message>
   <source>They</source>
   <translation>They</translation>
  </message>
  <message>
   <source>%1 agreed on %2: “%3”.</source>
   <extracomment>%1 is who promised it ("They", "Mrs Green"), %2 the day, %3 the words</extracomment>
   <translation>%1 agreed on %2: “%3”.</translation>
  </message>
  <message>
   <source>%1 agreed: “%2”.</source>
   <translation>%1 agreed: “%2”.</translation>
  </message>
  <message>
   <source>So %1 may be wrong.</source>
   <translation>So %1 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement nothing is due for that, so %1 may be wrong.</source>
   <translation>Under your agreement nothing is due for that, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>So nothing is due, and %1 may be wrong.</source>
   <translation>So nothing is due, and %1 may be wrong.</translation>
  </message>
  <message>
   <source>So %1% is due, which is %2, and %3 may be wrong.</source>
   <translation>So %1% is due, which is %2, and %3 may be wrong.</translation>
  </message>
  <message>
   <source>So %1% is due, and %2 may be wrong.</source>
   <translation>So %1% is due, and %2 may be wrong.</translation>
  </message>
  <message>
   <source>The line itself says %1 at %2, which comes to %3. So %4 may be wrong.</source>
   <translation>The line itself says %1 at %2, which comes to %3. So %4 may be wrong.</translation>
  </message>
  <message>
   <source>The line itself says %1 at %2 for %3, which comes to %4. So %5 may be wrong.</source>
   <translation>The line itself says %1 at %2 for %3, which comes to %4. So %5 may be wrong.</translation>
  </message>
  <message>
   <source>The line's own figures come to %1, so %2 may be wrong.</source>
   <translation>The line's own figures come to %1, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>The bill asks for %1. Its lines add up to %2, so %3 may be wrong.</source>
   <translation>The bill asks for %1. Its lines add up to %2, so %3 may be wrong.</translation>
  </message>
  <message>
   <source>The bill asks for %1. Its lines add up to %2, so you may owe %3 more.</source>
   <translation>The bill asks for %1. Its lines add up to %2, so you may owe %3 more.</translation>
  </message>
  <message>
   <source>Another line of this bill already asks for the same visit.</source>
   <translation>Another line of this bill already asks for the same visit.</translation>
  </message>
  <message>
   <source>An earlier bill already asked for the same visit.</source>
   <translation>An earlier bill already asked for the same visit.</translation>
  </message>
  <message>
   <source>Bill %1 already asked for the same visit.</source>
   <translation>Bill %1 already asked for the same visit.</translation>
  </message>
  <message>
   <source>One visit is paid for once, so %1 may be wrong.</source>
   <translation>One visit is paid for once, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Nothing was agreed for that day, so %1 may be wrong.</source>
   <translation>Nothing was agreed for that day, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Your agreement began on %1.</source>
   <translation>Your agreement began on %1.</translation>
  </message>
  <message>
   <source>Your agreement ended on %1.</source>
   <translation>Your agreement ended on %1.</translation>
  </message>
  <message>
   <source>The bill adds %1 of VAT. Your agreement has no VAT, so %1 may be wrong.</source>
   <translation>The bill adds %1 of VAT. Your agreement has no VAT, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>The VAT on the bill is %1 more than the %2% in your agreement. So %1 may be wrong.</source>
   <translation>The VAT on the bill is %1 more than the %2% in your agreement. So %1 may be wrong.</translation>
  </message>
  <message>
   <source>Your daybook is complete for that day and has no such visit.</source>
   <translation>Your daybook is complete for that day and has no such visit.</translation>
  </message>
  <message>
   <source>Nothing is due for a visit that did not happen, so %1 may be wrong.</source>
   <translation>Nothing is due for a visit that did not happen, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement nothing is due with %1, so %2 may be wrong.</source>
   <translation>Under your agreement nothing is due with %1, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1 is due with %2, so %3 may be wrong.</source>
   <translation>Under your agreement %1 is due with %2, so %3 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1% is due with %2. That is %3, so %4 may be wrong.</source>
   <translation>Under your agreement %1% is due with %2. That is %3, so %4 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1% is due then. That is %2, so %3 may be wrong.</source>
   <translation>Under your agreement %1% is due then. That is %2, so %3 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement nothing is due then, so %1 may be wrong.</source>
   <translation>Under your agreement nothing is due then, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1 a visit is due from day %2, so %3 may be wrong.</source>
   <translation>Under your agreement %1 a visit is due from day %2, so %3 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement nothing is due from day %1, so %2 may be wrong.</source>
   <translation>Under your agreement nothing is due from day %1, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement %1% is due from day %2. That is %3, so %4 may be wrong.</source>
   <translation>Under your agreement %1% is due from day %2. That is %3, so %4 may be wrong.</translation>
  </message>
  <message>
   <source>Your daybook says fewer carers came than the bill says.</source>
   <translation>Your daybook says fewer carers came than the bill says.</translation>
  </message>
  <message>
   <source>This is for one more carer. Your daybook says %1 came.</source>
   <translation>This is for one more carer. Your daybook says %1 came.</translation>
  </message>
  <message>
   <source>Under your agreement that is %1, so %2 may be wrong.</source>
   <translation>Under your agreement that is %1, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>That is the %1, %2.</source>
   <translation>That is the %1, %2.</translation>
  </message>
  <message>
   <source>That is the %1.</source>
   <translation>That is the %1.</translation>
  </message>
  <message>
   <source>You agreed %1 for this, which comes to %2. So %3 may be wrong.</source>
   <translation>You agreed %1 for this, which comes to %2. So %3 may be wrong.</translation>
  </message>
  <message>
   <source>Under your agreement it costs %1, so %2 may be wrong.</source>
   <translation>Under your agreement it costs %1, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>Your plan says %1.</source>
   <translation>Your plan says %1.</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>Please look at %1.</source>
   <extracomment>%1 is a list of days, each with what happened: "8 May (nobody came), 9 May (they cancelled it)"</extracomment>
   <translation>Please look at %1.</translation>
  </message>
  <message numerus="yes">
   <source>That is exactly the price of %n visit(s) that did not happen as planned.</source>
   <translation>
    <numerusform>That is exactly the price of %n visit that did not happen as planned.</numerusform>
    <numerusform>That is exactly the price of %n visits that did not happen as planned.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Your daybook has %n visit(s) that did not happen as planned.</source>
   <translation>
    <numerusform>Your daybook has %n visit that did not happen as planned.</numerusform>
    <numerusform>Your daybook has %n visits that did not happen as planned.</numerusform>
   </translation>
  </message>
  <message>
   <source>That could explain it.</source>
   <translation>That could explain it.</translation>
  </message>
  <message>
   <source>That could explain part of it.</source>
   <translation>That could explain part of it.</translation>
  </message>
  <message>
   <source>By your plan and your daybook at most %1 is due, so %2 may be wrong.</source>
   <translation>By your plan and your daybook at most %1 is due, so %2 may be wrong.</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message>
   <source>You were charged for %1. Your daybook has %2.</source>
   <translation>You were charged for %1. Your daybook has %2.</translation>
  </message>
  <message>
   <source>You were charged for %1 on %2. Your daybook has %3.</source>
   <translation>You were charged for %1 on %2. Your daybook has %3.</translation>
  </message>
  <message>
   <source>Only visits that happened are due, so %1 may be wrong.</source>
   <translation>Only visits that happened are due, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>You have nothing written down for some of it, so %1 cannot be confirmed. That does not mean it is wrong.</source>
   <translation>You have nothing written down for some of it, so %1 cannot be confirmed. That does not mean it is wrong.</translation>
  </message>
  <message>
   <source>Your daybook does not say how long it was. So %1 cannot be confirmed.</source>
   <translation>Your daybook does not say how long it was. So %1 cannot be confirmed.</translation>
  </message>
  <message>
   <source>You have nothing written down for this visit, so %1 cannot be confirmed. Did somebody come?</source>
   <translation>You have nothing written down for this visit, so %1 cannot be confirmed. Did somebody come?</translation>
  </message>
  <message>
   <source>So nobody can say yet whether %1 is due. You can ask what was agreed.</source>
   <translation>So nobody can say yet whether %1 is due. You can ask what was agreed.</translation>
  </message>
  <message>
   <source>Your agreement does not say here what is due for such a day.</source>
   <translation>Your agreement does not say here what is due for such a day.</translation>
  </message>
  <message>
   <source>Your agreement does not say here what is due for such notice.</source>
   <translation>Your agreement does not say here what is due for such notice.</translation>
  </message>
  <message>
   <source>No time was agreed for that visit.</source>
   <translation>No time was agreed for that visit.</translation>
  </message>
  <message>
   <source>Your agreement does not say here if you pay for the time booked or the time given.</source>
   <translation>Your agreement does not say here if you pay for the time booked or the time given.</translation>
  </message>
  <message>
   <source>Your agreement has no price here for this.</source>
   <translation>Your agreement has no price here for this.</translation>
  </message>
  <message>
   <source>One line of the bill, %1, could not be understood. You can ask what it is for.</source>
   <translation>One line of the bill, %1, could not be understood. You can ask what it is for.</translation>
  </message>
  <message>
   <source>One line of the bill, %1, could not be understood: “%2”. You can ask what it is for.</source>
   <translation>One line of the bill, %1, could not be understood: “%2”. You can ask what it is for.</translation>
  </message>
  <message>
   <source>No bill asks for it. Under your agreement you may owe %1.</source>
   <translation>No bill asks for it. Under your agreement you may owe %1.</translation>
  </message>
  <message>
   <source>Under your agreement it would be %1, so you may owe %2 more.</source>
   <translation>Under your agreement it would be %1, so you may owe %2 more.</translation>
  </message>
  <message>
   <source>That is %1 less than agreed, so you may owe it.</source>
   <translation>That is %1 less than agreed, so you may owe it.</translation>
  </message>
  <message>
   <source>%1 began at %2. That is %3 late.</source>
   <translation>%1 began at %2. That is %3 late.</translation>
  </message>
  <message>
   <source>It may also be about another charge of that day.</source>
   <translation>It may also be about another charge of that day.</translation>
  </message>
  <message>
   <source>Your agreement has no price for it, so %1 may be wrong.</source>
   <translation>Your agreement has no price for it, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Your daybook says they cancelled it.</source>
   <translation>Your daybook says they cancelled it.</translation>
  </message>
  <message>
   <source>Nothing is due for a visit that they cancelled, so %1 may be wrong.</source>
   <translation>Nothing is due for a visit that they cancelled, so %1 may be wrong.</translation>
  </message>
  <message>
   <source>Your plan has no visit then. Your daybook is complete for that day and has none either, so %1 may be wrong.</source>
   <translation>Your plan has no visit then. Your daybook is complete for that day and has none either, so %1 may be wrong.</translation>
  </message>
 </context>
 <context>
  <name>FindingView</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nothing</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message>
   <source>a visit of %1</source>
   <translation>a visit of %1</translation>
  </message>
  <message>
   <source>a charge</source>
   <translation>a charge</translation>
  </message>
  <message>
   <source>%1 by %2</source>
   <translation>%1 by %2</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>they cancelled this visit</source>
   <translation>they cancelled this visit</translation>
  </message>
  <message>
   <source>you cancelled it and told them on %1 at %2</source>
   <translation>you cancelled it and told them on %1 at %2</translation>
  </message>
  <message>
   <source>you cancelled it</source>
   <translation>you cancelled it</translation>
  </message>
  <message>
   <source>you were in hospital or away</source>
   <translation>you were in hospital or away</translation>
  </message>
  <message>
   <source>no such visit; the day is complete</source>
   <translation>no such visit; the day is complete</translation>
  </message>
  <message>
   <source>nothing is written down for this visit</source>
   <translation>nothing is written down for this visit</translation>
  </message>
  <message>
   <source>one visit</source>
   <translation>one visit</translation>
  </message>
  <message>
   <source>another carer came</source>
   <translation>another carer came</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s) came</source>
   <translation>
    <numerusform>%n carer came</numerusform>
    <numerusform>%n carers came</numerusform>
   </translation>
  </message>
  <message>
   <source>fewer carers came</source>
   <translation>fewer carers came</translation>
  </message>
  <message>
   <source>came at %1, left at %2</source>
   <translation>came at %1, left at %2</translation>
  </message>
  <message>
   <source>came at %1</source>
   <translation>came at %1</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) did not happen as planned</source>
   <translation>
    <numerusform>%n visit did not happen as planned</numerusform>
    <numerusform>%n visits did not happen as planned</numerusform>
   </translation>
  </message>
  <message>
   <source>this is not about the visit itself</source>
   <translation>this is not about the visit itself</translation>
  </message>
  <message>
   <source>%1 for a visit like this, nothing for visits that do not happen</source>
   <translation>%1 for a visit like this, nothing for visits that do not happen</translation>
  </message>
  <message>
   <source>nothing for visits that do not happen</source>
   <translation>nothing for visits that do not happen</translation>
  </message>
  <message>
   <source>nothing is due then</source>
   <translation>nothing is due then</translation>
  </message>
  <message>
   <source>your agreement, as written down here, does not say</source>
   <translation>your agreement, as written down here, does not say</translation>
  </message>
  <message>
   <source>the agreement does not cover that day</source>
   <translation>the agreement does not cover that day</translation>
  </message>
  <message>
   <source>there is no price for this</source>
   <translation>there is no price for this</translation>
  </message>
  <message>
   <source>no VAT</source>
   <translation>no VAT</translation>
  </message>
  <message>
   <source>the bill's own figures</source>
   <translation>the bill's own figures</translation>
  </message>
  <message>
   <source>each visit is paid once</source>
   <translation>each visit is paid once</translation>
  </message>
  <message>
   <source>you pay for the time that is booked</source>
   <translation>you pay for the time that is booked</translation>
  </message>
  <message>
   <source>%1 for %2</source>
   <translation>%1 for %2</translation>
  </message>
  <message>
   <source>%1 for a visit like this</source>
   <translation>%1 for a visit like this</translation>
  </message>
  <message>
   <source>not stated</source>
   <translation>not stated</translation>
  </message>
  <message>
   <source>This changes no sum.</source>
   <translation>This changes no sum.</translation>
  </message>
  <message>
   <source>%1 cannot be confirmed from your daybook.</source>
   <translation>%1 cannot be confirmed from your daybook.</translation>
  </message>
  <message>
   <source>Expected %1. Difference %2.</source>
   <translation>Expected %1. Difference %2.</translation>
  </message>
  <message>
   <source>Difference %1.</source>
   <translation>Difference %1.</translation>
  </message>
  <message>
   <source>a total</source>
   <translation>a total</translation>
  </message>
  <message>
   <source>a charge for %1</source>
   <translation>a charge for %1</translation>
  </message>
  <message>
   <source>you were in hospital or away, day %1</source>
   <translation>you were in hospital or away, day %1</translation>
  </message>
  <message>
   <source>you cancelled it; when you told them is not written down</source>
   <translation>you cancelled it; when you told them is not written down</translation>
  </message>
  <message>
   <source>the carer was sent away</source>
   <translation>the carer was sent away</translation>
  </message>
  <message>
   <source>a carer came; no times are written down</source>
   <translation>a carer came; no times are written down</translation>
  </message>
  <message>
   <source>%1% of the price</source>
   <translation>%1% of the price</translation>
  </message>
  <message>
   <source>nothing is due with %1</source>
   <translation>nothing is due with %1</translation>
  </message>
  <message>
   <source>%1 with %2</source>
   <translation>%1 with %2</translation>
  </message>
  <message>
   <source>nothing is due from day %1</source>
   <translation>nothing is due from day %1</translation>
  </message>
  <message>
   <source>%1 from day %2</source>
   <translation>%1 from day %2</translation>
  </message>
  <message>
   <source>%1 is due then</source>
   <translation>%1 is due then</translation>
  </message>
  <message>
   <source>they</source>
   <translation>they</translation>
  </message>
  <message>
   <source>%1 agreed: “%2”</source>
   <translation>%1 agreed: “%2”</translation>
  </message>
  <message>
   <source>VAT of %1%</source>
   <translation>VAT of %1%</translation>
  </message>
  <message>
   <source>only carers who come are paid for</source>
   <translation>only carers who come are paid for</translation>
  </message>
  <message>
   <source>You may owe %1. Only you see this; no letter mentions it.</source>
   <translation>You may owe %1. Only you see this; no letter mentions it.</translation>
  </message>
 </context>
 <context>
  <name>FindingsText</name>
  <message>
   <source>(You have said that the bill is right about this.)</source>
   <translation>(You have said that the bill is right about this.)</translation>
  </message>
  <message>
   <source>Bill %1 from %2, %3</source>
   <translation>Bill %1 from %2, %3</translation>
  </message>
  <message>
   <source>Bill %1 from %2</source>
   <translation>Bill %1 from %2</translation>
  </message>
  <message>
   <source>A later bill (%1) replaces this one.</source>
   <translation>A later bill (%1) replaces this one.</translation>
  </message>
  <message>
   <source>they ask for</source>
   <translation>they ask for</translation>
  </message>
  <message>
   <source>as agreed</source>
   <translation>as agreed</translation>
  </message>
  <message>
   <source>to ask about</source>
   <translation>to ask about</translation>
  </message>
  <message>
   <source>cannot be confirmed, nothing is written down</source>
   <translation>cannot be confirmed, nothing is written down</translation>
  </message>
  <message>
   <source>already given back</source>
   <translation>already given back</translation>
  </message>
  <message>
   <source>charged less than agreed</source>
   <translation>charged less than agreed</translation>
  </message>
  <message>
   <source>By your daybook and your agreement this bill is right.</source>
   <translation>By your daybook and your agreement this bill is right.</translation>
  </message>
  <message>
   <source>Not in question, and fine to pay now: %1.</source>
   <translation>Not in question, and fine to pay now: %1.</translation>
  </message>
  <message>
   <source>Things to ask about</source>
   <translation>Things to ask about</translation>
  </message>
  <message>
   <source>Not written down, so not confirmed</source>
   <translation>Not written down, so not confirmed</translation>
  </message>
  <message>
   <source>What you may owe</source>
   <translation>What you may owe</translation>
  </message>
  <message numerus="yes">
   <source>The bills are for %n visit(s).</source>
   <translation>
    <numerusform>The bills are for %n visit.</numerusform>
    <numerusform>The bills are for %n visits.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your daybook has %1 of them; %2 are not written down.</source>
   <translation>Your daybook has %1 of them; %2 are not written down.</translation>
  </message>
  <message>
   <source>of it from your own money</source>
   <translation>of it from your own money</translation>
  </message>
  <message>
   <source>This bill cannot be checked: nothing of it is written down. That does not mean it is wrong.</source>
   <translation>This bill cannot be checked: nothing of it is written down. That does not mean it is wrong.</translation>
  </message>
  <message>
   <source>Of it from your direct payment %1, from your own money %2.</source>
   <translation>Of it from your direct payment %1, from your own money %2.</translation>
  </message>
  <message>
   <source>Care not as agreed, and good to know: no money is in it</source>
   <translation>Care not as agreed, and good to know: no money is in it</translation>
  </message>
 </context>
 <context>
  <name>FinishedText</name>
  <message>
   <source>they ask for %1 before, %2 now</source>
   <translation>they ask for %1 before, %2 now</translation>
  </message>
  <message>
   <source>agreed %1 before, %2 now</source>
   <translation>agreed %1 before, %2 now</translation>
  </message>
  <message>
   <source>to ask about %1 before, %2 now</source>
   <translation>to ask about %1 before, %2 now</translation>
  </message>
  <message>
   <source>not confirmed %1 before, %2 now</source>
   <translation>not confirmed %1 before, %2 now</translation>
  </message>
  <message>
   <source>given back %1 before, %2 now</source>
   <translation>given back %1 before, %2 now</translation>
  </message>
  <message>
   <source>The bill from %1 for %2</source>
   <translation>The bill from %1 for %2</translation>
  </message>
  <message>
   <source>The bill %1 from %2 for %3</source>
   <translation>The bill %1 from %2 for %3</translation>
  </message>
  <message>
   <source>%1: it would be taken out.</source>
   <translation>%1: it would be taken out.</translation>
  </message>
  <message>
   <source>%1:</source>
   <translation>%1:</translation>
  </message>
  <message>
   <source>• %1</source>
   <translation>• %1</translation>
  </message>
  <message>
   <source>You finished with this bill on %1.</source>
   <translation>You finished with this bill on %1.</translation>
  </message>
  <message>
   <source>It comes to something else since: %1.</source>
   <translation>It comes to something else since: %1.</translation>
  </message>
 </context>
 <context>
  <name>FolderChoices</name>
  <message>
   <source>%1 cannot be read, so nothing of it was brought in. The rest is not affected.</source>
   <translation>%1 cannot be read, so nothing of it was brought in. The rest is not affected.</translation>
  </message>
  <message>
   <source>Row %1 of %2: its name, a day or a kind is unclear. It was left out.</source>
   <translation>Row %1 of %2: its name, a day or a kind is unclear. It was left out.</translation>
  </message>
 </context>
 <context>
  <name>HalfTypedBills</name>
  <message>
   <source>What you type here cannot be kept on this computer before it is brought in: %1. Please bring the bill in before you leave.</source>
   <translation>What you type here cannot be kept on this computer before it is brought in: %1. Please bring the bill in before you leave.</translation>
  </message>
  <message>
   <source>the folder “%1” cannot be made</source>
   <translation>the folder “%1” cannot be made</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Daybook help – %1</source>
   <translation>Daybook help – %1</translation>
  </message>
  <message>
   <source>Daybook: questions and answers</source>
   <translation>Daybook: questions and answers</translation>
  </message>
  <message>
   <source>Daybook help</source>
   <translation>Daybook help</translation>
  </message>
 </context>
 <context>
  <name>HistoryWords</name>
  <message>
   <source>About you</source>
   <translation>About you</translation>
  </message>
  <message>
   <source>Care provider %1</source>
   <translation>Care provider %1</translation>
  </message>
  <message>
   <source>What was agreed, %1</source>
   <translation>What was agreed, %1</translation>
  </message>
  <message>
   <source>Planned visit %1</source>
   <translation>Planned visit %1</translation>
  </message>
  <message>
   <source>Visit %1</source>
   <translation>Visit %1</translation>
  </message>
  <message>
   <source>Visit in the provider's own list, %1</source>
   <translation>Visit in the provider's own list, %1</translation>
  </message>
  <message>
   <source>Bill %1</source>
   <translation>Bill %1</translation>
  </message>
  <message>
   <source>Line of a bill, %1</source>
   <translation>Line of a bill, %1</translation>
  </message>
  <message>
   <source>What was promised, %1</source>
   <translation>What was promised, %1</translation>
  </message>
  <message>
   <source>Your answer %1</source>
   <translation>Your answer %1</translation>
  </message>
  <message>
   <source>Line and visit that belong together, %1</source>
   <translation>Line and visit that belong together, %1</translation>
  </message>
  <message>
   <source>Setting %1</source>
   <translation>Setting %1</translation>
  </message>
  <message>
   <source>name</source>
   <translation>name</translation>
  </message>
  <message>
   <source>address</source>
   <translation>address</translation>
  </message>
  <message>
   <source>phone</source>
   <translation>phone</translation>
  </message>
  <message>
   <source>email</source>
   <translation>email</translation>
  </message>
  <message>
   <source>where you live</source>
   <translation>where you live</translation>
  </message>
  <message>
   <source>who keeps the daybook</source>
   <translation>who keeps the daybook</translation>
  </message>
  <message>
   <source>name of who keeps the daybook</source>
   <translation>name of who keeps the daybook</translation>
  </message>
  <message>
   <source>who else pays</source>
   <translation>who else pays</translation>
  </message>
  <message>
   <source>reference of who else pays</source>
   <translation>reference of who else pays</translation>
  </message>
  <message>
   <source>how you need information</source>
   <translation>how you need information</translation>
  </message>
  <message>
   <source>who can help</source>
   <translation>who can help</translation>
  </message>
  <message>
   <source>other names</source>
   <translation>other names</translation>
  </message>
  <message>
   <source>your customer number</source>
   <translation>your customer number</translation>
  </message>
  <message>
   <source>care provider</source>
   <translation>care provider</translation>
  </message>
  <message>
   <source>first day</source>
   <translation>first day</translation>
  </message>
  <message>
   <source>last day</source>
   <translation>last day</translation>
  </message>
  <message>
   <source>day</source>
   <translation>day</translation>
  </message>
  <message>
   <source>date of the bill</source>
   <translation>date of the bill</translation>
  </message>
  <message>
   <source>came on</source>
   <translation>came on</translation>
  </message>
  <message>
   <source>planned time</source>
   <translation>planned time</translation>
  </message>
  <message>
   <source>start</source>
   <translation>start</translation>
  </message>
  <message>
   <source>end</source>
   <translation>end</translation>
  </message>
  <message>
   <source>what happened</source>
   <translation>what happened</translation>
  </message>
  <message>
   <source>carers</source>
   <translation>carers</translation>
  </message>
  <message>
   <source>number of carers</source>
   <translation>number of carers</translation>
  </message>
  <message>
   <source>kind of care</source>
   <translation>kind of care</translation>
  </message>
  <message>
   <source>told the provider at</source>
   <translation>told the provider at</translation>
  </message>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>number on the bill</source>
   <translation>number on the bill</translation>
  </message>
  <message>
   <source>in place of bill</source>
   <translation>in place of bill</translation>
  </message>
  <message>
   <source>total on the bill</source>
   <translation>total on the bill</translation>
  </message>
  <message>
   <source>name of the visit</source>
   <translation>name of the visit</translation>
  </message>
  <message>
   <source>how many</source>
   <translation>how many</translation>
  </message>
  <message>
   <source>price</source>
   <translation>price</translation>
  </message>
  <message>
   <source>amount</source>
   <translation>amount</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>words on the bill</source>
   <translation>words on the bill</translation>
  </message>
  <message>
   <source>words</source>
   <translation>words</translation>
  </message>
  <message>
   <source>who said so</source>
   <translation>who said so</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>chosen</translation>
  </message>
  <message>
   <source>visit</source>
   <translation>visit</translation>
  </message>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>you cancelled</source>
   <translation>you cancelled</translation>
  </message>
  <message>
   <source>they cancelled</source>
   <translation>they cancelled</translation>
  </message>
  <message>
   <source>sent away</source>
   <translation>sent away</translation>
  </message>
  <message>
   <source>you were away</source>
   <translation>you were away</translation>
  </message>
  <message>
   <source>that is everything for the day</source>
   <translation>that is everything for the day</translation>
  </message>
  <message>
   <source>England or Wales</source>
   <translation>England or Wales</translation>
  </message>
  <message>
   <source>Scotland</source>
   <translation>Scotland</translation>
  </message>
  <message>
   <source>Northern Ireland</source>
   <translation>Northern Ireland</translation>
  </message>
  <message>
   <source>the bill is right</source>
   <translation>the bill is right</translation>
  </message>
  <message>
   <source>ask about this</source>
   <translation>ask about this</translation>
  </message>
  <message>
   <source>leave it</source>
   <translation>leave it</translation>
  </message>
  <message>
   <source>settled</source>
   <translation>settled</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>what you said</source>
   <translation>what you said</translation>
  </message>
  <message>
   <source>prices and rules: changed</source>
   <translation>prices and rules: changed</translation>
  </message>
  <message>
   <source>details that the program keeps with it: changed</source>
   <translation>details that the program keeps with it: changed</translation>
  </message>
  <message>
   <source>%1: now “%2”</source>
   <translation>%1: now “%2”</translation>
  </message>
  <message>
   <source>%1: was “%2”, now empty</source>
   <translation>%1: was “%2”, now empty</translation>
  </message>
  <message>
   <source>%1: was “%2”, now “%3”</source>
   <translation>%1: was “%2”, now “%3”</translation>
  </message>
  <message>
   <source>Time you want, %1</source>
   <translation>Time you want, %1</translation>
  </message>
  <message>
   <source>What matters to you, %1</source>
   <translation>What matters to you, %1</translation>
  </message>
  <message>
   <source>Help from family and friends, %1</source>
   <translation>Help from family and friends, %1</translation>
  </message>
  <message>
   <source>What the columns of a bill mean, %1</source>
   <translation>What the columns of a bill mean, %1</translation>
  </message>
  <message>
   <source>Letter %1</source>
   <translation>Letter %1</translation>
  </message>
  <message>
   <source>Account %1</source>
   <translation>Account %1</translation>
  </message>
  <message>
   <source>Money in or out, %1</source>
   <translation>Money in or out, %1</translation>
  </message>
  <message>
   <source>What money was for, %1</source>
   <translation>What money was for, %1</translation>
  </message>
  <message>
   <source>What the bank says, %1</source>
   <translation>What the bank says, %1</translation>
  </message>
  <message>
   <source>What you are given, %1</source>
   <translation>What you are given, %1</translation>
  </message>
  <message>
   <source>about</source>
   <translation>about</translation>
  </message>
  <message>
   <source>asked about</source>
   <translation>asked about</translation>
  </message>
  <message>
   <source>they agreed</source>
   <translation>they agreed</translation>
  </message>
  <message>
   <source>their reason</source>
   <translation>their reason</translation>
  </message>
  <message>
   <source>written on</source>
   <translation>written on</translation>
  </message>
  <message>
   <source>sent on</source>
   <translation>sent on</translation>
  </message>
  <message>
   <source>answer expected by</source>
   <translation>answer expected by</translation>
  </message>
  <message>
   <source>answered on</source>
   <translation>answered on</translation>
  </message>
  <message>
   <source>where it stands</source>
   <translation>where it stands</translation>
  </message>
  <message>
   <source>what they answered</source>
   <translation>what they answered</translation>
  </message>
  <message>
   <source>paid to</source>
   <translation>paid to</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>reference</translation>
  </message>
  <message>
   <source>not before</source>
   <translation>not before</translation>
  </message>
  <message>
   <source>not after</source>
   <translation>not after</translation>
  </message>
  <message>
   <source>look at it again on</source>
   <translation>look at it again on</translation>
  </message>
  <message>
   <source>how it goes</source>
   <translation>how it goes</translation>
  </message>
  <message>
   <source>who helped</source>
   <translation>who helped</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>minutes</translation>
  </message>
  <message>
   <source>what was done</source>
   <translation>what was done</translation>
  </message>
  <message>
   <source>not sent yet</source>
   <translation>not sent yet</translation>
  </message>
  <message>
   <source>sent</source>
   <translation>sent</translation>
  </message>
  <message>
   <source>they are looking into it</source>
   <translation>they are looking into it</translation>
  </message>
  <message>
   <source>answered</source>
   <translation>answered</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>closed</translation>
  </message>
  <message>
   <source>no answer yet</source>
   <translation>no answer yet</translation>
  </message>
  <message>
   <source>they agreed to part of it</source>
   <translation>they agreed to part of it</translation>
  </message>
  <message>
   <source>they said no</source>
   <translation>they said no</translation>
  </message>
  <message>
   <source>Report that was sent, %1</source>
   <translation>Report that was sent, %1</translation>
  </message>
  <message>
   <source>Statement of the bank, %1</source>
   <translation>Statement of the bank, %1</translation>
  </message>
  <message>
   <source>What the columns of a statement mean, %1</source>
   <translation>What the columns of a statement mean, %1</translation>
  </message>
  <message>
   <source>More about money in or out, %1</source>
   <translation>More about money in or out, %1</translation>
  </message>
  <message>
   <source>What is owed, %1</source>
   <translation>What is owed, %1</translation>
  </message>
  <message>
   <source>number of the bill</source>
   <translation>number of the bill</translation>
  </message>
  <message>
   <source>page of the paper</source>
   <translation>page of the paper</translation>
  </message>
  <message>
   <source>how many were bought</source>
   <translation>how many were bought</translation>
  </message>
  <message>
   <source>owed since</source>
   <translation>owed since</translation>
  </message>
  <message>
   <source>settled on</source>
   <translation>settled on</translation>
  </message>
  <message>
   <source>name of the file</source>
   <translation>name of the file</translation>
  </message>
  <message>
   <source>Picture of a bill, %1</source>
   <translation>Picture of a bill, %1</translation>
  </message>
  <message>
   <source>Check of a provider or carer, %1</source>
   <translation>Check of a provider or carer, %1</translation>
  </message>
  <message>
   <source>Offer of care, %1</source>
   <translation>Offer of care, %1</translation>
  </message>
  <message>
   <source>which check</source>
   <translation>which check</translation>
  </message>
  <message>
   <source>as on the paper</source>
   <translation>as on the paper</translation>
  </message>
  <message>
   <source>date on the paper</source>
   <translation>date on the paper</translation>
  </message>
  <message>
   <source>seen on</source>
   <translation>seen on</translation>
  </message>
  <message>
   <source>seen by</source>
   <translation>seen by</translation>
  </message>
  <message>
   <source>runs out on</source>
   <translation>runs out on</translation>
  </message>
  <message>
   <source>care that was wanted</source>
   <translation>care that was wanted</translation>
  </message>
  <message>
   <source>offered by</source>
   <translation>offered by</translation>
  </message>
  <message>
   <source>offered on</source>
   <translation>offered on</translation>
  </message>
  <message>
   <source>what was offered</source>
   <translation>what was offered</translation>
  </message>
  <message>
   <source>rating as told</source>
   <translation>rating as told</translation>
  </message>
  <message>
   <source>price as told</source>
   <translation>price as told</translation>
  </message>
  <message>
   <source>what you chose</source>
   <translation>what you chose</translation>
  </message>
  <message>
   <source>decided on</source>
   <translation>decided on</translation>
  </message>
  <message>
   <source>why</source>
   <translation>why</translation>
  </message>
  <message>
   <source>DBS check</source>
   <translation>DBS check</translation>
  </message>
  <message>
   <source>insurance</source>
   <translation>insurance</translation>
  </message>
  <message>
   <source>training</source>
   <translation>training</translation>
  </message>
  <message>
   <source>right to work</source>
   <translation>right to work</translation>
  </message>
  <message>
   <source>registration</source>
   <translation>registration</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>not chosen</translation>
  </message>
  <message>
   <source>Picture or paper of a day, %1</source>
   <translation>Picture or paper of a day, %1</translation>
  </message>
  <message>
   <source>how large words are on paper</source>
   <translation>how large words are on paper</translation>
  </message>
  <message>
   <source>how letters sound</source>
   <translation>how letters sound</translation>
  </message>
  <message>
   <source>pay period of assistants</source>
   <translation>pay period of assistants</translation>
  </message>
  <message>
   <source>who pays for the care</source>
   <translation>who pays for the care</translation>
  </message>
  <message>
   <source>in which country the care is</source>
   <translation>in which country the care is</translation>
  </message>
  <message>
   <source>what was assessed</source>
   <translation>what was assessed</translation>
  </message>
  <message>
   <source>last day of care</source>
   <translation>last day of care</translation>
  </message>
  <message>
   <source>why this daybook was closed</source>
   <translation>why this daybook was closed</translation>
  </message>
  <message>
   <source>how many different carers are right for you</source>
   <translation>how many different carers are right for you</translation>
  </message>
  <message>
   <source>how your council wants its report</source>
   <translation>how your council wants its report</translation>
  </message>
  <message>
   <source>which way of a report is used</source>
   <translation>which way of a report is used</translation>
  </message>
  <message>
   <source>names of bank holidays</source>
   <translation>names of bank holidays</translation>
  </message>
  <message>
   <source>what you want to say at your review meeting</source>
   <translation>what you want to say at your review meeting</translation>
  </message>
  <message>
   <source>other ways to arrange the care</source>
   <translation>other ways to arrange the care</translation>
  </message>
 </context>
 <context>
  <name>HolidayDays</name>
  <message>
   <source>New Year's Day</source>
   <translation>New Year's Day</translation>
  </message>
  <message>
   <source>2 January</source>
   <translation>2 January</translation>
  </message>
  <message>
   <source>Good Friday</source>
   <translation>Good Friday</translation>
  </message>
  <message>
   <source>Easter Monday</source>
   <translation>Easter Monday</translation>
  </message>
  <message>
   <source>Early May bank holiday</source>
   <translation>Early May bank holiday</translation>
  </message>
  <message>
   <source>Spring bank holiday</source>
   <translation>Spring bank holiday</translation>
  </message>
  <message>
   <source>Summer bank holiday</source>
   <translation>Summer bank holiday</translation>
  </message>
  <message>
   <source>St Patrick's Day</source>
   <translation>St Patrick's Day</translation>
  </message>
  <message>
   <source>Battle of the Boyne</source>
   <translation>Battle of the Boyne</translation>
  </message>
  <message>
   <source>St Andrew's Day</source>
   <translation>St Andrew's Day</translation>
  </message>
  <message>
   <source>Christmas Day</source>
   <translation>Christmas Day</translation>
  </message>
  <message>
   <source>Boxing Day</source>
   <translation>Boxing Day</translation>
  </message>
  <message>
   <source>Extra bank holiday</source>
   <translation>Extra bank holiday</translation>
  </message>
  <message>
   <source>Instead of %1</source>
   <translation>Instead of %1</translation>
  </message>
  <message>
   <source>A day you added</source>
   <translation>A day you added</translation>
  </message>
  <message>
   <source>A day you took out</source>
   <translation>A day you took out</translation>
  </message>
 </context>
 <context>
  <name>HouseholdExport</name>
  <message>
   <source>Read again, these files do not ask about quite the same as the daybook does. The daybook has everything. Keep the daybook too.</source>
   <translation>Read again, these files do not ask about quite the same as the daybook does. The daybook has everything. Keep the daybook too.</translation>
  </message>
 </context>
 <context>
  <name>HouseholdImport</name>
  <message>
   <source>The files are about %1; this daybook is about %2. The name was left as it is.</source>
   <translation>The files are about %1; this daybook is about %2. The name was left as it is.</translation>
  </message>
  <message>
   <source>The agreement with %1 is already in the daybook with other terms. It was left as it is; you can change it under People and prices.</source>
   <translation>The agreement with %1 is already in the daybook with other terms. It was left as it is; you can change it under People and prices.</translation>
  </message>
  <message numerus="yes">
   <source>%n record(s) of the files are in the daybook already, where they say something else now. Those in the daybook were left as they are.</source>
   <translation>
    <numerusform>%n record of the files is in the daybook already, where they say something else now. Those in the daybook were left as they are.</numerusform>
    <numerusform>%n records of the files are in the daybook already, where they say something else now. Those in the daybook were left as they are.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>HouseholdPictures</name>
  <message>
   <source>pictures.csv cannot be read, so no picture was brought in. The rest is not affected.</source>
   <translation>pictures.csv cannot be read, so no picture was brought in. The rest is not affected.</translation>
  </message>
  <message>
   <source>Row %1 of pictures.csv: its picture is not there, or is not the one that was kept. It was left out.</source>
   <translation>Row %1 of pictures.csv: its picture is not there, or is not the one that was kept. It was left out.</translation>
  </message>
  <message>
   <source>The picture “%1” belongs to the bill in “%2”. That is not exactly one bill here, so the picture was left out.</source>
   <translation>The picture “%1” belongs to the bill in “%2”. That is not exactly one bill here, so the picture was left out.</translation>
  </message>
 </context>
 <context>
  <name>HouseholdReader</name>
  <message>
   <source>%1: There is no such folder, so nothing was read. Nothing was changed. See whether its name is spelt as it is on your computer.</source>
   <translation>%1: There is no such folder, so nothing was read. Nothing was changed. See whether its name is spelt as it is on your computer.</translation>
  </message>
  <message>
   <source>This file is far larger than such a file can be, so it was not read. Nothing was changed. See whether it is the right file.</source>
   <translation>This file is far larger than such a file can be, so it was not read. Nothing was changed. See whether it is the right file.</translation>
  </message>
  <message>
   <source>This file could not be opened, so it was not read. Nothing was changed. See whether another program holds it, or ask whoever set up this computer.</source>
   <translation>This file could not be opened, so it was not read. Nothing was changed. See whether another program holds it, or ask whoever set up this computer.</translation>
  </message>
  <message>
   <source>There is no agreement, so prices cannot be compared. Everything else is checked. Add what you agreed to pay.</source>
   <translation>There is no agreement, so prices cannot be compared. Everything else is checked. Add what you agreed to pay.</translation>
  </message>
  <message>
   <source>row %1</source>
   <translation>row %1</translation>
  </message>
  <message>
   <source>This is a folder or something else that is no file, so it was not read. Nothing was changed. Put the file itself here under this name.</source>
   <translation>This is a folder or something else that is no file, so it was not read. Nothing was changed. Put the file itself here under this name.</translation>
  </message>
  <message>
   <source>This file could not be read to its end, so it was not used. Nothing was changed. See whether the disk or stick is connected, and try again.</source>
   <translation>This file could not be read to its end, so it was not used. Nothing was changed. See whether the disk or stick is connected, and try again.</translation>
  </message>
  <message>
   <source>This is a folder, so what is in it was not read. Put each bill directly into the folder of the bills.</source>
   <translation>This is a folder, so what is in it was not read. Put each bill directly into the folder of the bills.</translation>
  </message>
  <message>
   <source>%1 rows (%2)</source>
   <translation>%1 rows (%2)</translation>
  </message>
 </context>
 <context>
  <name>HouseholdWriter</name>
  <message>
   <source>%1: Not everything the daybook knows about this bill can be written in a table, so reading it again may ask otherwise. The daybook has all of it. Keep the daybook too.</source>
   <translation>%1: Not everything the daybook knows about this bill can be written in a table, so reading it again may ask otherwise. The daybook has all of it. Keep the daybook too.</translation>
  </message>
  <message>
   <source>%1: Written as the daybook has it, which is not what the paper alone says. The paper as it was received is in %2.</source>
   <translation>%1: Written as the daybook has it, which is not what the paper alone says. The paper as it was received is in %2.</translation>
  </message>
 </context>
 <context>
  <name>ItemiseLetter</name>
  <message>
   <source>Please list the visits of bill %1</source>
   <translation>Please list the visits of bill %1</translation>
  </message>
  <message>
   <source>Your bill asks for %1. I cannot tell from it which visits it is for.</source>
   <translation>Your bill asks for %1. I cannot tell from it which visits it is for.</translation>
  </message>
  <message>
   <source>Thank you for your bill of %1. I would like to understand which visits it is for.</source>
   <translation>Thank you for your bill of %1. I would like to understand which visits it is for.</translation>
  </message>
  <message>
   <source>For each visit, please send me:</source>
   <translation>For each visit, please send me:</translation>
  </message>
  <message>
   <source>the day, and when the carer came and left</source>
   <translation>the day, and when the carer came and left</translation>
  </message>
  <message>
   <source>how many carers came</source>
   <translation>how many carers came</translation>
  </message>
  <message>
   <source>the time that is charged, and its price</source>
   <translation>the time that is charged, and its price</translation>
  </message>
  <message>
   <source>anything else that is charged, and what was agreed about it</source>
   <translation>anything else that is charged, and what was agreed about it</translation>
  </message>
  <message>
   <source>Please send it by %1.</source>
   <translation>Please send it by %1.</translation>
  </message>
  <message>
   <source>I would be glad to have it by %1. This is a question, not a complaint.</source>
   <translation>I would be glad to have it by %1. This is a question, not a complaint.</translation>
  </message>
  <message>
   <source>The visits go on as planned. Thank you for your help.</source>
   <translation>The visits go on as planned. Thank you for your help.</translation>
  </message>
 </context>
 <context>
  <name>KeptPaper</name>
  <message>
   <source>“%1” is empty. Nothing was changed. Please take the picture again, or choose another file.</source>
   <translation>“%1” is empty. Nothing was changed. Please take the picture again, or choose another file.</translation>
  </message>
  <message>
   <source>“%1” is not a picture (PNG or JPEG) and not a PDF. Nothing was changed. Please save it as one of these, or choose another file.</source>
   <translation>“%1” is not a picture (PNG or JPEG) and not a PDF. Nothing was changed. Please save it as one of these, or choose another file.</translation>
  </message>
  <message>
   <source>“%1” is a HEIC picture from a telephone. This kind cannot be shown here. Nothing was changed. On the telephone, send it by e-mail or save it as JPEG, then choose that file. An iPhone takes JPEG from now on under Settings, Camera, Formats, Most Compatible.</source>
   <translation>“%1” is a HEIC picture from a telephone. This kind cannot be shown here. Nothing was changed. On the telephone, send it by e-mail or save it as JPEG, then choose that file. An iPhone takes JPEG from now on under Settings, Camera, Formats, Most Compatible.</translation>
  </message>
  <message>
   <source>“%1” is larger than 20 MB. Nothing was changed. Please take a smaller picture, or scan only the pages you need.</source>
   <translation>“%1” is larger than 20 MB. Nothing was changed. Please take a smaller picture, or scan only the pages you need.</translation>
  </message>
 </context>
 <context>
  <name>LayoutsReader</name>
  <message>
   <source>This is not a list of layouts of bills, so it was not used. Nothing was changed. Bills are read without it, as if they came for the first time.</source>
   <translation>This is not a list of layouts of bills, so it was not used. Nothing was changed. Bills are read without it, as if they came for the first time.</translation>
  </message>
  <message>
   <source>layout %1 could not be understood, so it was left out. The others were used.</source>
   <translation>layout %1 could not be understood, so it was left out. The others were used.</translation>
  </message>
 </context>
 <context>
  <name>Length</name>
  <message>
   <source>1 hour</source>
   <translation>1 hour</translation>
  </message>
  <message numerus="yes">
   <source>%n hours</source>
   <translation>
    <numerusform>%n hours</numerusform>
    <numerusform>%n hours</numerusform>
   </translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minute</translation>
  </message>
  <message numerus="yes">
   <source>%n minutes</source>
   <translation>
    <numerusform>%n minutes</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LetterText</name>
  <message>
   <source>They agreed: %1.</source>
   <translation>They agreed: %1.</translation>
  </message>
  <message>
   <source>They agreed to %1 of it.</source>
   <translation>They agreed to %1 of it.</translation>
  </message>
  <message>
   <source>They agreed to %1 of it. About the rest they said: “%2”.</source>
   <translation>They agreed to %1 of it. About the rest they said: “%2”.</translation>
  </message>
  <message>
   <source>They said no.</source>
   <translation>They said no.</translation>
  </message>
  <message>
   <source>They said no, because: “%1”.</source>
   <translation>They said no, because: “%1”.</translation>
  </message>
  <message>
   <source>It asks about %1.</source>
   <translation>It asks about %1.</translation>
  </message>
  <message>
   <source>Sent on %1.</source>
   <translation>Sent on %1.</translation>
  </message>
  <message>
   <source>Written on %1, not sent yet.</source>
   <translation>Written on %1, not sent yet.</translation>
  </message>
  <message>
   <source>They have it and are looking into it.</source>
   <translation>They have it and are looking into it.</translation>
  </message>
  <message>
   <source>No answer came by %1. You can ask again.</source>
   <translation>No answer came by %1. You can ask again.</translation>
  </message>
  <message>
   <source>An answer is expected by %1.</source>
   <translation>An answer is expected by %1.</translation>
  </message>
  <message>
   <source>Their answer came on %1.</source>
   <translation>Their answer came on %1.</translation>
  </message>
  <message>
   <source>Nothing more is to come.</source>
   <translation>Nothing more is to come.</translation>
  </message>
  <message>
   <source>%1 has not answered your letter of %2 about %3: %4.</source>
   <translation>%1 has not answered your letter of %2 about %3: %4.</translation>
  </message>
  <message>
   <source>%1 has not answered your letter of %2: %3.</source>
   <translation>%1 has not answered your letter of %2: %3.</translation>
  </message>
  <message>
   <source>It was said: “%1”.</source>
   <translation>It was said: “%1”.</translation>
  </message>
  <message>
   <source>You spoke with %1: “%2”.</source>
   <translation>You spoke with %1: “%2”.</translation>
  </message>
  <message>
   <source>Their number for it is %1.</source>
   <translation>Their number for it is %1.</translation>
  </message>
  <message>
   <source>What was to happen by %1 has happened.</source>
   <translation>What was to happen by %1 has happened.</translation>
  </message>
  <message>
   <source>Something was to happen by %1. Has it?</source>
   <translation>Something was to happen by %1. Has it?</translation>
  </message>
  <message>
   <source>Something is to happen by %1.</source>
   <translation>Something is to happen by %1.</translation>
  </message>
  <message>
   <source>By %1 something was to happen after your call: “%2”.</source>
   <translation>By %1 something was to happen after your call: “%2”.</translation>
  </message>
  <message>
   <source>By %1 something was to happen after your call with %2: “%3”.</source>
   <translation>By %1 something was to happen after your call with %2: “%3”.</translation>
  </message>
 </context>
 <context>
  <name>MatchText</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>Paid %1 on %2</source>
   <translation>Paid %1 on %2</translation>
  </message>
  <message>
   <source>Paid %1 on %2: %3</source>
   <translation>Paid %1 on %2: %3</translation>
  </message>
  <message>
   <source>The bank names the number of this bill: %1.</source>
   <translation>The bank names the number of this bill: %1.</translation>
  </message>
  <message>
   <source>That is exactly what this bill asks for: %1.</source>
   <translation>That is exactly what this bill asks for: %1.</translation>
  </message>
  <message>
   <source>That is exactly what is left to pay of this bill: %1.</source>
   <translation>That is exactly what is left to pay of this bill: %1.</translation>
  </message>
  <message>
   <source>That is exactly what is left of this bill without the %1 you ask about: %2.</source>
   <translation>That is exactly what is left of this bill without the %1 you ask about: %2.</translation>
  </message>
  <message>
   <source>That is exactly what these bills come to together: %1.</source>
   <translation>That is exactly what these bills come to together: %1.</translation>
  </message>
  <message>
   <source>It went to the same provider, but is another sum than this bill: %1.</source>
   <translation>It went to the same provider, but is another sum than this bill: %1.</translation>
  </message>
  <message>
   <source>This bill may have been paid twice. The bill: %1. Paid: %2, on %3. Please look, and ask for what was too much.</source>
   <translation>This bill may have been paid twice. The bill: %1. Paid: %2, on %3. Please look, and ask for what was too much.</translation>
  </message>
  <message>
   <source> and </source>
   <translation> and </translation>
  </message>
  <message>
   <source>More was paid than the bill asks for. The bill: %1. Paid: %2, that is %3 more.</source>
   <translation>More was paid than the bill asks for. The bill: %1. Paid: %2, that is %3 more.</translation>
  </message>
  <message>
   <source>Another sum was paid than the bill asks for. The bill: %1. Paid: %2. You ask about %3, so %4 is left to pay.</source>
   <translation>Another sum was paid than the bill asks for. The bill: %1. Paid: %2. You ask about %3, so %4 is left to pay.</translation>
  </message>
  <message>
   <source>Another sum was paid than the bill asks for. The bill: %1. Paid: %2, so %3 is left to pay.</source>
   <translation>Another sum was paid than the bill asks for. The bill: %1. Paid: %2, so %3 is left to pay.</translation>
  </message>
  <message>
   <source>Paid, and no bill here asks for it. %1. The bill may not have come yet.</source>
   <translation>Paid, and no bill here asks for it. %1. The bill may not have come yet.</translation>
  </message>
  <message>
   <source>Billed, and no payment is written down. %1, dated %2.</source>
   <translation>Billed, and no payment is written down. %1, dated %2.</translation>
  </message>
 </context>
 <context>
  <name>MeetingPaper</name>
  <message>
   <source>By the plan I go to bed at %1 and get up at %2: %3 in bed.</source>
   <translation>By the plan I go to bed at %1 and get up at %2: %3 in bed.</translation>
  </message>
  <message>
   <source>I want %1 in bed.</source>
   <translation>I want %1 in bed.</translation>
  </message>
  <message>
   <source>What I want to say</source>
   <translation>What I want to say</translation>
  </message>
  <message>
   <source>%1 were planned, and %2 came.</source>
   <translation>%1 were planned, and %2 came.</translation>
  </message>
  <message numerus="yes">
   <source>%n planned visit(s) are not written down. That does not mean that nobody came.</source>
   <translation>
    <numerusform>%n planned visit is not written down. That does not mean that nobody came.</numerusform>
    <numerusform>%n planned visits are not written down. That does not mean that nobody came.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n different people came.</source>
   <translation>
    <numerusform>%n different people came.</numerusform>
    <numerusform>%n different people came.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them came for the first time.</source>
   <translation>
    <numerusform>%n of them came for the first time.</numerusform>
    <numerusform>%n of them came for the first time.</numerusform>
   </translation>
  </message>
  <message>
   <source>They are: %1.</source>
   <translation>They are: %1.</translation>
  </message>
  <message>
   <source>Of %1 visits with both times, %2 were shorter than 30 minutes.</source>
   <translation>Of %1 visits with both times, %2 were shorter than 30 minutes.</translation>
  </message>
  <message>
   <source>Care: %1</source>
   <comment>what it is about: sentences</comment>
   <translation>Care: %1</translation>
  </message>
  <message>
   <source>Written down on %1.</source>
   <translation>Written down on %1.</translation>
  </message>
  <message>
   <source>Nothing is written yet about how it goes.</source>
   <translation>Nothing is written yet about how it goes.</translation>
  </message>
  <message>
   <source>How it goes: %1</source>
   <translation>How it goes: %1</translation>
  </message>
  <message>
   <source>What I want of my life</source>
   <translation>What I want of my life</translation>
  </message>
  <message numerus="yes">
   <source>Family and friends helped %n time(s), %1 in all, unpaid.</source>
   <translation>
    <numerusform>Family and friends helped %n time, %1 in all, unpaid.</numerusform>
    <numerusform>Family and friends helped %n times, %1 in all, unpaid.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n time(s) it was because a visit did not come.</source>
   <translation>
    <numerusform>%n time it was because a visit did not come.</numerusform>
    <numerusform>%n times it was because a visit did not come.</numerusform>
   </translation>
  </message>
  <message>
   <source>Since %1, %2 came in and %3 was paid. After all that is promised already, %4 is left.</source>
   <translation>Since %1, %2 came in and %3 was paid. After all that is promised already, %4 is left.</translation>
  </message>
  <message>
   <source>At this pace it lasts until %1; the plan ends on %2.</source>
   <translation>At this pace it lasts until %1; the plan ends on %2.</translation>
  </message>
  <message>
   <source>At this pace it lasts beyond the end of the plan on %1.</source>
   <translation>At this pace it lasts beyond the end of the plan on %1.</translation>
  </message>
  <message>
   <source>Money: %1</source>
   <comment>what it is about: sentences</comment>
   <translation>Money: %1</translation>
  </message>
  <message>
   <source>I asked about %1. They agreed to %2. %3 is still open.</source>
   <translation>I asked about %1. They agreed to %2. %3 is still open.</translation>
  </message>
  <message>
   <source>They said no to %1.</source>
   <translation>They said no to %1.</translation>
  </message>
  <message>
   <source>%1 more was found, and is not asked about yet.</source>
   <translation>%1 more was found, and is not asked about yet.</translation>
  </message>
  <message>
   <source>Bills: %1</source>
   <comment>what it is about: sentences</comment>
   <translation>Bills: %1</translation>
  </message>
  <message>
   <source>Still open</source>
   <translation>Still open</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>For my review meeting</source>
   <translation>For my review meeting</translation>
  </message>
  <message>
   <source>Daybook review meeting %1</source>
   <translation>Daybook review meeting %1</translation>
  </message>
  <message>
   <source>%1. From my daybook, for %2.</source>
   <translation>%1. From my daybook, for %2.</translation>
  </message>
  <message>
   <source>%1, %2. From my daybook, for %3.</source>
   <translation>%1, %2. From my daybook, for %3.</translation>
  </message>
  <message>
   <source>What is written down</source>
   <translation>What is written down</translation>
  </message>
 </context>
 <context>
  <name>MonthlyStatement</name>
  <message numerus="yes">
   <source>%1: no bill yet. %n visit(s) came.</source>
   <translation>
    <numerusform>%1: no bill yet. %n visit came.</numerusform>
    <numerusform>%1: no bill yet. %n visits came.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: the bill is %2.</source>
   <translation>%1: the bill is %2.</translation>
  </message>
  <message>
   <source>By your daybook and your agreement this bill is right.</source>
   <translation>By your daybook and your agreement this bill is right.</translation>
  </message>
  <message>
   <source>We found nothing to ask about.</source>
   <translation>We found nothing to ask about.</translation>
  </message>
  <message numerus="yes">
   <source>We found %n thing(s) to ask about: %1.</source>
   <translation>
    <numerusform>We found %n thing to asks about: %1.</numerusform>
    <numerusform>We found %n things to ask about: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 cannot be confirmed, because nothing is written down for it.</source>
   <translation>%1 cannot be confirmed, because nothing is written down for it.</translation>
  </message>
  <message>
   <source>You can pay %1 now.</source>
   <translation>You can pay %1 now.</translation>
  </message>
  <message>
   <source>What was planned and what came</source>
   <translation>What was planned and what came</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Came</translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Nobody came</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Cancelled</translation>
  </message>
  <message>
   <source>Came, but could not do the visit</source>
   <translation>Came, but could not do the visit</translation>
  </message>
  <message>
   <source>In hospital or away</source>
   <translation>In hospital or away</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
  <message>
   <source>What was charged</source>
   <translation>What was charged</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>As agreed</source>
   <translation>As agreed</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Asked about</translation>
  </message>
  <message>
   <source>Cannot be confirmed from the daybook</source>
   <translation>Cannot be confirmed from the daybook</translation>
  </message>
  <message>
   <source>Already given back</source>
   <translation>Already given back</translation>
  </message>
  <message>
   <source>Charged less than agreed</source>
   <translation>Charged less than agreed</translation>
  </message>
  <message>
   <source>Bill %1 from %2</source>
   <translation>Bill %1 from %2</translation>
  </message>
  <message>
   <source>All bills</source>
   <translation>All bills</translation>
  </message>
  <message>
   <source>The bills, by the days of this month</source>
   <translation>The bills, by the days of this month</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>%1 from %2</source>
   <translation>%1 from %2</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>Hours by week</source>
   <translation>Hours by week</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Week</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>Hours and minutes. Where no times are written down, a visit that came counts with its planned length.</source>
   <translation>Hours and minutes. Where no times are written down, a visit that came counts with its planned length.</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>came %1 to %2</source>
   <translation>came %1 to %2</translation>
  </message>
  <message>
   <source>came %1</source>
   <translation>came %1</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Your daybook</source>
   <translation>Your daybook</translation>
  </message>
  <message>
   <source>Carer</source>
   <translation>Carer</translation>
  </message>
  <message>
   <source>not planned</source>
   <translation>not planned</translation>
  </message>
  <message>
   <source>Day by day</source>
   <translation>Day by day</translation>
  </message>
  <message>
   <source>Monthly statement, %1</source>
   <translation>Monthly statement, %1</translation>
  </message>
  <message>
   <source>For %1. Visits and charges from %2.</source>
   <translation>For %1. Visits and charges from %2.</translation>
  </message>
  <message>
   <source>They ask for</source>
   <translation>They ask for</translation>
  </message>
  <message>
   <source>You can pay now</source>
   <translation>You can pay now</translation>
  </message>
  <message>
   <source>Things to ask about</source>
   <translation>Things to ask about</translation>
  </message>
  <message>
   <source>Not written down, so not confirmed</source>
   <translation>Not written down, so not confirmed</translation>
  </message>
  <message>
   <source>What you may owe</source>
   <translation>What you may owe</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Good to know</translation>
  </message>
  <message>
   <source>Who pays for it</source>
   <translation>Who pays for it</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>The direct payment</source>
   <translation>The direct payment</translation>
  </message>
  <message>
   <source>Your own money</source>
   <translation>Your own money</translation>
  </message>
  <message>
   <source>You have %1 left.</source>
   <translation>You have %1 left.</translation>
  </message>
  <message>
   <source>Paid so far</source>
   <translation>Paid so far</translation>
  </message>
  <message>
   <source>Left in the account</source>
   <translation>Left in the account</translation>
  </message>
  <message>
   <source>What was asked about, %1, is settled.</source>
   <translation>What was asked about, %1, is settled.</translation>
  </message>
  <message>
   <source>On these days</source>
   <translation>On these days</translation>
  </message>
  <message>
   <source>For no single day</source>
   <translation>For no single day</translation>
  </message>
  <message>
   <source>%1 was promised back and is not here yet.</source>
   <translation>%1 was promised back and is not here yet.</translation>
  </message>
 </context>
 <context>
  <name>NamedButton</name>
  <message>
   <source>%1: %2</source>
   <comment>words of a button: what it is about</comment>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>NextSteps</name>
  <message>
   <source>your council</source>
   <translation>your council</translation>
  </message>
  <message>
   <source>your health and social care partnership</source>
   <translation>your health and social care partnership</translation>
  </message>
  <message>
   <source>your Health and Social Care Trust</source>
   <translation>your Health and Social Care Trust</translation>
  </message>
  <message>
   <source>your NHS integrated care board</source>
   <translation>your NHS integrated care board</translation>
  </message>
  <message>
   <source>your health board</source>
   <translation>your health board</translation>
  </message>
  <message>
   <source>your NHS board</source>
   <translation>your NHS board</translation>
  </message>
  <message>
   <source>the care provider</source>
   <translation>the care provider</translation>
  </message>
 </context>
 <context>
  <name>PaperPages</name>
  <message>
   <source>“%1” is damaged or not whole, so it cannot be shown. Nothing was changed. Please take the picture again, or choose another file.</source>
   <translation>“%1” is damaged or not whole, so it cannot be shown. Nothing was changed. Please take the picture again, or choose another file.</translation>
  </message>
  <message>
   <source>“%1” is a PDF, and the part of Daybook that shows PDFs is not installed. It can still be kept here, and saved from here to be opened with another program.</source>
   <translation>“%1” is a PDF, and the part of Daybook that shows PDFs is not installed. It can still be kept here, and saved from here to be opened with another program.</translation>
  </message>
  <message>
   <source>“%1” is locked with a password, so it cannot be shown. Nothing was changed. Please open it where you have the password, and save or print it as a new PDF.</source>
   <translation>“%1” is locked with a password, so it cannot be shown. Nothing was changed. Please open it where you have the password, and save or print it as a new PDF.</translation>
  </message>
 </context>
 <context>
  <name>PaperPainter</name>
  <message>
   <source>Page %1 of %2</source>
   <translation>Page %1 of %2</translation>
  </message>
 </context>
 <context>
  <name>PatternsPaper</name>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Bills</translation>
  </message>
  <message>
   <source>One after another</source>
   <translation>One after another</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s), %1</source>
   <translation>
    <numerusform>%n bill, %1</numerusform>
    <numerusform>%n bills, %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>How the bills have been</source>
   <translation>How the bills have been</translation>
  </message>
  <message>
   <source>Daybook how the bills have been</source>
   <translation>Daybook how the bills have been</translation>
  </message>
  <message>
   <source>There is no bill in your daybook yet.</source>
   <translation>There is no bill in your daybook yet.</translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s), together %1: there is nothing to ask.</source>
   <translation>
    <numerusform>%n bill, together %1: there is nothing to ask.</numerusform>
    <numerusform>%n bills, together %1: there is nothing to ask.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s), together %1. On %2 of them there is nothing to ask.</source>
   <translation>
    <numerusform>%n bill, together %1. On %2 of them there is nothing to ask.</numerusform>
    <numerusform>%n bills, together %1. On %2 of them there is nothing to ask.</numerusform>
   </translation>
  </message>
  <message>
   <source>Charged differently from what was agreed or written down</source>
   <translation>Charged differently from what was agreed or written down</translation>
  </message>
  <message>
   <source>Charged less than was agreed</source>
   <translation>Charged less than was agreed</translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s), together %1: there is something to ask about.</source>
   <translation>
    <numerusform>%n bill, together %1: there is something to ask about.</numerusform>
    <numerusform>%n bills, together %1: there is something to ask about.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PaymentPapers</name>
  <message>
   <source>bill %1</source>
   <translation>bill %1</translation>
  </message>
  <message>
   <source>bill of %1</source>
   <translation>bill of %1</translation>
  </message>
  <message>
   <source>picture “%1”</source>
   <translation>picture “%1”</translation>
  </message>
  <message>
   <source>no paper written down</source>
   <translation>no paper written down</translation>
  </message>
  <message>
   <source>Payment of %1 on %2</source>
   <translation>Payment of %1 on %2</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>As it is written down</source>
   <translation>As it is written down</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>Reference</source>
   <translation>Reference</translation>
  </message>
  <message>
   <source>Paid to</source>
   <translation>Paid to</translation>
  </message>
  <message>
   <source>Paid from</source>
   <translation>Paid from</translation>
  </message>
  <message>
   <source>How</source>
   <translation>How</translation>
  </message>
  <message>
   <source>Number of the payment</source>
   <translation>Number of the payment</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>How many</translation>
  </message>
  <message>
   <source>Its paper</source>
   <translation>Its paper</translation>
  </message>
  <message>
   <source>In the care and support plan</source>
   <translation>In the care and support plan</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>yes</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>Agreed by</source>
   <translation>Agreed by</translation>
  </message>
  <message>
   <source>What it was for</source>
   <translation>What it was for</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Whose money</source>
   <translation>Whose money</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>The bill %1 asks for %2.</source>
   <translation>The bill %1 asks for %2.</translation>
  </message>
  <message>
   <source>It is for %1.</source>
   <translation>It is for %1.</translation>
  </message>
  <message>
   <source>Of that, %1 is in question with the provider.</source>
   <translation>Of that, %1 is in question with the provider.</translation>
  </message>
  <message>
   <source>Papers behind the payments, %1</source>
   <translation>Papers behind the payments, %1</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>No.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>What for, and its paper</source>
   <translation>What for, and its paper</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Nothing was paid within these days.</source>
   <translation>Nothing was paid within these days.</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s), each with its paper.</source>
   <translation>
    <numerusform>%n payment, each with its paper.</numerusform>
    <numerusform>%n payments, each with its paper.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) have no paper written down.</source>
   <translation>
    <numerusform>%n payment has no paper written down.</numerusform>
    <numerusform>%n payments have no paper written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>Papers</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>What it bought</source>
   <translation>What it bought</translation>
  </message>
  <message>
   <source>No visit is written down for these days. That does not mean that nobody came.</source>
   <translation>No visit is written down for these days. That does not mean that nobody came.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) came from %1, %2 in all.</source>
   <translation>
    <numerusform>%n visit came from %1, %2 in all.</numerusform>
    <numerusform>%n visits came from %1, %2 in all.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is not in question of the bill, %1, comes to %2 for each hour with me.</source>
   <translation>What is not in question of the bill, %1, comes to %2 for each hour with me.</translation>
  </message>
  <message>
   <source>Visits without times count with their planned length.</source>
   <translation>Visits without times count with their planned length.</translation>
  </message>
  <message>
   <source>What %1 on %2 was for</source>
   <translation>What %1 on %2 was for</translation>
  </message>
  <message>
   <source>What it helps with, in my own words</source>
   <translation>What it helps with, in my own words</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
  <message>
   <source>Not in question</source>
   <translation>Not in question</translation>
  </message>
  <message>
   <source>Asked about, or may be</source>
   <translation>Asked about, or may be</translation>
  </message>
  <message>
   <source>The bill asks for</source>
   <translation>The bill asks for</translation>
  </message>
  <message>
   <source>No payment of it is written down yet.</source>
   <translation>No payment of it is written down yet.</translation>
  </message>
  <message>
   <source>%1 of it was paid so far.</source>
   <translation>%1 of it was paid so far.</translation>
  </message>
  <message>
   <source>%1 came back.</source>
   <translation>%1 came back.</translation>
  </message>
  <message>
   <source>Agreed by: %1.</source>
   <translation>Agreed by: %1.</translation>
  </message>
  <message>
   <source>What the bill from %1 for %2 was for</source>
   <translation>What the bill from %1 for %2 was for</translation>
  </message>
  <message>
   <source>What the bill from %1 was for</source>
   <translation>What the bill from %1 was for</translation>
  </message>
 </context>
 <context>
  <name>PaymentSlip</name>
  <message>
   <source>%1, %2</source>
   <comment>number of a bill, its days</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Payment for bill %1</source>
   <translation>Payment for bill %1</translation>
  </message>
  <message>
   <source>Daybook payment %1</source>
   <translation>Daybook payment %1</translation>
  </message>
  <message>
   <source>From %1</source>
   <comment>a person</comment>
   <translation>From %1</translation>
  </message>
  <message>
   <source>To %1</source>
   <translation>To %1</translation>
  </message>
  <message>
   <source>Your reference: %1</source>
   <translation>Your reference: %1</translation>
  </message>
  <message>
   <source>For %1</source>
   <comment>days</comment>
   <translation>For %1</translation>
  </message>
  <message>
   <source>Paid now</source>
   <translation>Paid now</translation>
  </message>
  <message>
   <source>Asked about</source>
   <translation>Asked about</translation>
  </message>
  <message>
   <source>The sums</source>
   <translation>The sums</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>The bill</source>
   <translation>The bill</translation>
  </message>
  <message>
   <source>Paid before</source>
   <translation>Paid before</translation>
  </message>
  <message>
   <source>Taken off, as you agreed</source>
   <translation>Taken off, as you agreed</translation>
  </message>
  <message>
   <source>Asked about, not paid yet</source>
   <translation>Asked about, not paid yet</translation>
  </message>
  <message>
   <source>What is asked about</source>
   <translation>What is asked about</translation>
  </message>
  <message>
   <source>%1 of this was paid or agreed before.</source>
   <translation>%1 of this was paid or agreed before.</translation>
  </message>
  <message>
   <source>Waiting for an answer, all bills</source>
   <translation>Waiting for an answer, all bills</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>Left to pay</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>What is due of the rest is paid when the question is answered.</source>
   <translation>What is due of the rest is paid when the question is answered.</translation>
  </message>
 </context>
 <context>
  <name>PaymentText</name>
  <message>
   <source>%1 is left to pay.</source>
   <translation>%1 is left to pay.</translation>
  </message>
  <message>
   <source>What is left, %1, is all in question.</source>
   <translation>What is left, %1, is all in question.</translation>
  </message>
  <message>
   <source>%1 is left to pay, and %2 of it is in question.</source>
   <translation>%1 is left to pay, and %2 of it is in question.</translation>
  </message>
  <message>
   <source>This bill asks for nothing.</source>
   <translation>This bill asks for nothing.</translation>
  </message>
  <message>
   <source>No payment is written down yet: %1</source>
   <translation>No payment is written down yet: %1</translation>
  </message>
  <message>
   <source>You paid all of this bill: %1.</source>
   <translation>You paid all of this bill: %1.</translation>
  </message>
  <message>
   <source>You paid %1. That is %2 more than they ask for.</source>
   <translation>You paid %1. That is %2 more than they ask for.</translation>
  </message>
  <message>
   <source>You paid %1 of %2. %3</source>
   <translation>You paid %1 of %2. %3</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2, %3</source>
   <translation>%1: %2, %3</translation>
  </message>
 </context>
 <context>
  <name>PdfWriter</name>
  <message>
   <source>The PDF could not be drawn. Nothing was changed. Save the paper as HTML or text instead.</source>
   <translation>The PDF could not be drawn. Nothing was changed. Save the paper as HTML or text instead.</translation>
  </message>
  <message>
   <source>“%1” could not be written: %2. Nothing was changed. Choose another place.</source>
   <translation>“%1” could not be written: %2. Nothing was changed. Choose another place.</translation>
  </message>
 </context>
 <context>
  <name>PersonFile</name>
  <message>
   <source>The file with the person's details is far too large, so it was not used. Nothing was changed.</source>
   <translation>The file with the person's details is far too large, so it was not used. Nothing was changed.</translation>
  </message>
  <message>
   <source>The file with the person's details could not be understood, so it was not used. Nothing was changed. Check that it is the file that Daybook wrote.</source>
   <translation>The file with the person's details could not be understood, so it was not used. Nothing was changed. Check that it is the file that Daybook wrote.</translation>
  </message>
  <message>
   <source>The file with the person's details has no name in it, so it was not used. Nothing was changed. Add a name.</source>
   <translation>The file with the person's details has no name in it, so it was not used. Nothing was changed. Add a name.</translation>
  </message>
  <message>
   <source>The file with the providers is far too large, so it was not used. Nothing was changed.</source>
   <translation>The file with the providers is far too large, so it was not used. Nothing was changed.</translation>
  </message>
  <message>
   <source>The file with the providers could not be understood, so it was not used. Nothing was changed. Check that it is the file that Daybook wrote.</source>
   <translation>The file with the providers could not be understood, so it was not used. Nothing was changed. Check that it is the file that Daybook wrote.</translation>
  </message>
  <message>
   <source>One of the providers in the file has no name, so it was left out. The others were read. Add a name.</source>
   <translation>One of the providers in the file has no name, so it was left out. The others were read. Add a name.</translation>
  </message>
 </context>
 <context>
  <name>PhoneCalendar</name>
  <message>
   <source>an appointment without a name</source>
   <translation>an appointment without a name</translation>
  </message>
  <message>
   <source>“%1”: the file ends in the middle of it.</source>
   <translation>“%1”: the file ends in the middle of it.</translation>
  </message>
  <message>
   <source>“%1”: its day could not be read.</source>
   <translation>“%1”: its day could not be read.</translation>
  </message>
  <message>
   <source>“%1” on %2 was cancelled in the calendar. Who cancelled is not said.</source>
   <translation>“%1” on %2 was cancelled in the calendar. Who cancelled is not said.</translation>
  </message>
  <message>
   <source>“%1” repeats from %2. The calendar says when it was planned, not when somebody came.</source>
   <translation>“%1” repeats from %2. The calendar says when it was planned, not when somebody came.</translation>
  </message>
 </context>
 <context>
  <name>PhoneFile</name>
  <message>
   <source>The file is empty. Nothing was changed. Please send it from the telephone again.</source>
   <translation>The file is empty. Nothing was changed. Please send it from the telephone again.</translation>
  </message>
  <message>
   <source>The file is too long to be notes of visits. Nothing was changed. Please send the notes of one month, or paste them.</source>
   <translation>The file is too long to be notes of visits. Nothing was changed. Please send the notes of one month, or paste them.</translation>
  </message>
  <message>
   <source>The file does not hold text. Nothing was changed. A picture can be kept with a day: open the day in the calendar.</source>
   <translation>The file does not hold text. Nothing was changed. A picture can be kept with a day: open the day in the calendar.</translation>
  </message>
  <message>
   <source>The calendar holds no appointments. Nothing was changed. Please send the calendar of the days with visits.</source>
   <translation>The calendar holds no appointments. Nothing was changed. Please send the calendar of the days with visits.</translation>
  </message>
  <message numerus="yes">
   <source>The last %n line(s) of the file were not read.</source>
   <translation>
    <numerusform>The last %n line of the file was not read.</numerusform>
    <numerusform>The last %n lines of the file were not read.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PhoneScript</name>
  <message>
   <source>The whole bill</source>
   <translation>The whole bill</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 at %2</translation>
  </message>
  <message>
   <source>%1: %2. %3 is in question.</source>
   <translation>%1: %2. %3 is in question.</translation>
  </message>
  <message>
   <source>Ringing about bill %1</source>
   <translation>Ringing about bill %1</translation>
  </message>
  <message>
   <source>Ring %1 on %2.</source>
   <translation>Ring %1 on %2.</translation>
  </message>
  <message>
   <source>Ring %1.</source>
   <translation>Ring %1.</translation>
  </message>
  <message>
   <source>What to say</source>
   <translation>What to say</translation>
  </message>
  <message>
   <source>Hello. My name is %1. I am ringing for %2.</source>
   <translation>Hello. My name is %1. I am ringing for %2.</translation>
  </message>
  <message>
   <source>Hello. My name is %1.</source>
   <translation>Hello. My name is %1.</translation>
  </message>
  <message>
   <source>My reference with you is %1.</source>
   <translation>My reference with you is %1.</translation>
  </message>
  <message>
   <source>I have a question about bill %1, for %2.</source>
   <translation>I have a question about bill %1, for %2.</translation>
  </message>
  <message>
   <source>I have a question about bill %1.</source>
   <translation>I have a question about bill %1.</translation>
  </message>
  <message>
   <source>Would you please tell me which visits it is for?</source>
   <translation>Would you please tell me which visits it is for?</translation>
  </message>
  <message>
   <source>The bill is %1. I am paying %2 now.</source>
   <translation>The bill is %1. I am paying %2 now.</translation>
  </message>
  <message>
   <source>Would you please check the other %1?</source>
   <translation>Would you please check the other %1?</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>What it is about</translation>
  </message>
  <message numerus="yes">
   <source>And %n more, which the letter lists.</source>
   <translation>
    <numerusform>And %n more, which the letter lists.</numerusform>
    <numerusform>And %n more, which the letter lists.</numerusform>
   </translation>
  </message>
  <message>
   <source>What they say</source>
   <translation>What they say</translation>
  </message>
  <message>
   <source>Please ask</source>
   <translation>Please ask</translation>
  </message>
  <message>
   <source>Who am I speaking to?</source>
   <translation>Who am I speaking to?</translation>
  </message>
  <message>
   <source>What do you see for these days?</source>
   <translation>What do you see for these days?</translation>
  </message>
  <message>
   <source>What happens next, and when?</source>
   <translation>What happens next, and when?</translation>
  </message>
  <message>
   <source>Is there a number for this call?</source>
   <translation>Is there a number for this call?</translation>
  </message>
  <message>
   <source>Thank them, and write the call down in Daybook on the same day.</source>
   <translation>Thank them, and write the call down in Daybook on the same day.</translation>
  </message>
 </context>
 <context>
  <name>PracticeExercise</name>
  <message>
   <source>Ten minutes with the made-up month</source>
   <translation>Ten minutes with the made-up month</translation>
  </message>
  <message>
   <source>The month belongs to %1, who does not exist. Its today is %2. You cannot break anything, and your own daybook stays as it is.</source>
   <translation>The month belongs to %1, who does not exist. Its today is %2. You cannot break anything, and your own daybook stays as it is.</translation>
  </message>
  <message>
   <source>Press “Settings and help”, then “Look around with made-up data”.</source>
   <translation>Press “Settings and help”, then “Look around with made-up data”.</translation>
  </message>
  <message>
   <source>On Today press “All came as planned”. Read the green line at the top. Then press “Take back …” at the foot. Nothing is lost.</source>
   <translation>On Today press “All came as planned”. Read the green line at the top. Then press “Take back …” at the foot. Nothing is lost.</translation>
  </message>
  <message>
   <source>Press “Calendar” and open any day. Read what is written there.</source>
   <translation>Press “Calendar” and open any day. Read what is written there.</translation>
  </message>
  <message>
   <source>Press “Calendar” and open %1. What is written there? %2</source>
   <translation>Press “Calendar” and open %1. What is written there? %2</translation>
  </message>
  <message>
   <source>Press “Bills”. They ask for %1. Press “Check this bill”, then “Yes, check it”.</source>
   <translation>Press “Bills”. They ask for %1. Press “Check this bill”, then “Yes, check it”.</translation>
  </message>
  <message>
   <source>Press “Go through them one by one”. For each, read both sides, then press “Ask about this”. How many were there? %1</source>
   <translation>Press “Go through them one by one”. For each, read both sides, then press “Ask about this”. How many were there? %1</translation>
  </message>
  <message>
   <source>Look at the sums. Not in question: %1 To ask about: %1</source>
   <translation>Look at the sums. Not in question: %1 To ask about: %1</translation>
  </message>
  <message>
   <source>Press “Write the letter”. Read it. Nothing is sent: a letter only leaves the house when you print it or send it yourself.</source>
   <translation>Press “Write the letter”. Read it. Nothing is sent: a letter only leaves the house when you print it or send it yourself.</translation>
  </message>
  <message>
   <source>Press “Print”, then “See it”. That is the month on paper.</source>
   <translation>Press “Print”, then “See it”. That is the month on paper.</translation>
  </message>
  <message>
   <source>What you should have found</source>
   <translation>What you should have found</translation>
  </message>
  <message numerus="yes">
   <source>There were %n question(s).</source>
   <translation>
    <numerusform>There were %n question.</numerusform>
    <numerusform>There were %n questions.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not in question: %1. To ask about: %2.</source>
   <translation>Not in question: %1. To ask about: %2.</translation>
  </message>
  <message>
   <source>Did you find something else? Press “Look around with made-up data” again: the month is then as it was at first.</source>
   <translation>Did you find something else? Press “Look around with made-up data” again: the month is then as it was at first.</translation>
  </message>
  <message>
   <source>Ten minutes of practice</source>
   <translation>Ten minutes of practice</translation>
  </message>
 </context>
 <context>
  <name>PriceRise</name>
  <message numerus="yes">
   <source>%1 agreed, %2 charged, on %n line(s).</source>
   <translation>
    <numerusform>%1 agreed, %2 charged, on %n line.</numerusform>
    <numerusform>%1 agreed, %2 charged, on %n lines.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>length of a visit: sums</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>From %1 on %2 charges more for “%3” than was agreed: %4 more so far.</source>
   <translation>From %1 on %2 charges more for “%3” than was agreed: %4 more so far.</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>visits</translation>
  </message>
  <message>
   <source>First on %1: %2</source>
   <comment>day: sums</comment>
   <translation>First on %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PromisedCredits</name>
  <message>
   <source>%1 agreed to %2 of the bill for %3, on %4.</source>
   <translation>%1 agreed to %2 of the bill for %3, on %4.</translation>
  </message>
  <message>
   <source>All of it is here.</source>
   <translation>All of it is here.</translation>
  </message>
  <message>
   <source>%1 of it is here.</source>
   <translation>%1 of it is here.</translation>
  </message>
  <message>
   <source>%1 of it is not paid and does not have to be.</source>
   <translation>%1 of it is not paid and does not have to be.</translation>
  </message>
  <message>
   <source>%1 is not here yet.</source>
   <translation>%1 is not here yet.</translation>
  </message>
 </context>
 <context>
  <name>PromisesReader</name>
  <message>
   <source>The list of promises could not be read, so none of them was used. Nothing was changed. Open promises.json and see whether it is complete.</source>
   <translation>The list of promises could not be read, so none of them was used. Nothing was changed. Open promises.json and see whether it is complete.</translation>
  </message>
  <message>
   <source>A promise has no first and last day, so the promises were not used. Nothing was changed. Add "from" and "to" to each of them.</source>
   <translation>A promise has no first and last day, so the promises were not used. Nothing was changed. Add "from" and "to" to each of them.</translation>
  </message>
  <message>
   <source>The percent of the promise from %1 could not be understood, so the promises were not used. Nothing was changed. Write a number from 0 to 100: how much of the price was still to be paid.</source>
   <translation>The percent of the promise from %1 could not be understood, so the promises were not used. Nothing was changed. Write a number from 0 to 100: how much of the price was still to be paid.</translation>
  </message>
 </context>
 <context>
  <name>ProviderKind</name>
  <message>
   <source>care agency</source>
   <translation>care agency</translation>
  </message>
  <message>
   <source>personal assistant you employ</source>
   <translation>personal assistant you employ</translation>
  </message>
  <message>
   <source>self-employed personal assistant</source>
   <translation>self-employed personal assistant</translation>
  </message>
  <message>
   <source>neighbour or friend</source>
   <translation>neighbour or friend</translation>
  </message>
  <message>
   <source>restaurant or meal service</source>
   <translation>restaurant or meal service</translation>
  </message>
  <message>
   <source>Shared Lives carer</source>
   <translation>Shared Lives carer</translation>
  </message>
  <message>
   <source>day centre</source>
   <translation>day centre</translation>
  </message>
  <message>
   <source>live-in carer</source>
   <translation>live-in carer</translation>
  </message>
  <message>
   <source>somebody else</source>
   <translation>somebody else</translation>
  </message>
 </context>
 <context>
  <name>QueryLetter</name>
  <message>
   <source>family of %1</source>
   <translation>family of %1</translation>
  </message>
  <message>
   <source>nominated person for %1</source>
   <translation>nominated person for %1</translation>
  </message>
  <message>
   <source>authorised person for %1</source>
   <translation>authorised person for %1</translation>
  </message>
  <message>
   <source>attorney for %1</source>
   <translation>attorney for %1</translation>
  </message>
  <message>
   <source>deputy for %1</source>
   <translation>deputy for %1</translation>
  </message>
  <message>
   <source>written with %1, at their wish</source>
   <translation>written with %1, at their wish</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) that day</source>
   <translation>
    <numerusform>%n visit that day</numerusform>
    <numerusform>%n visits that day</numerusform>
   </translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Nobody came</translation>
  </message>
  <message>
   <source>You cancelled it</source>
   <translation>You cancelled it</translation>
  </message>
  <message>
   <source>I cancelled it on %1 at %2</source>
   <translation>I cancelled it on %1 at %2</translation>
  </message>
  <message>
   <source>I cancelled it</source>
   <translation>I cancelled it</translation>
  </message>
  <message>
   <source>I was in hospital or away</source>
   <translation>I was in hospital or away</translation>
  </message>
  <message>
   <source>No such visit</source>
   <translation>No such visit</translation>
  </message>
  <message>
   <source>One visit, charged twice</source>
   <translation>One visit, charged twice</translation>
  </message>
  <message>
   <source>On an earlier bill</source>
   <translation>On an earlier bill</translation>
  </message>
  <message>
   <source>On bill %1 already</source>
   <translation>On bill %1 already</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s) came</source>
   <translation>
    <numerusform>%n carer came</numerusform>
    <numerusform>%n carers came</numerusform>
   </translation>
  </message>
  <message>
   <source>Fewer carers came</source>
   <translation>Fewer carers came</translation>
  </message>
  <message>
   <source>Outside the agreement</source>
   <translation>Outside the agreement</translation>
  </message>
  <message>
   <source>Not in the agreement</source>
   <translation>Not in the agreement</translation>
  </message>
  <message>
   <source>No VAT agreed</source>
   <translation>No VAT agreed</translation>
  </message>
  <message>
   <source>The figures do not add up</source>
   <translation>The figures do not add up</translation>
  </message>
  <message>
   <source>Agreed price %1</source>
   <translation>Agreed price %1</translation>
  </message>
  <message>
   <source>Another price was agreed</source>
   <translation>Another price was agreed</translation>
  </message>
  <message>
   <source>At most %1 is due</source>
   <translation>At most %1 is due</translation>
  </message>
  <message>
   <source>More than the visits come to</source>
   <translation>More than the visits come to</translation>
  </message>
  <message>
   <source>There from %1 to %2</source>
   <translation>There from %1 to %2</translation>
  </message>
  <message>
   <source>%1 agreed</source>
   <translation>%1 agreed</translation>
  </message>
  <message>
   <source>The bill as a whole</source>
   <translation>The bill as a whole</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>My record</source>
   <translation>My record</translation>
  </message>
  <message>
   <source>In question</source>
   <translation>In question</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>Question about bill %1</source>
   <translation>Question about bill %1</translation>
  </message>
  <message>
   <source>Bill %1 for %2</source>
   <translation>Bill %1 for %2</translation>
  </message>
  <message>
   <source>Bill %1</source>
   <translation>Bill %1</translation>
  </message>
  <message>
   <source>Your reference: %1</source>
   <translation>Your reference: %1</translation>
  </message>
  <message>
   <source>Dear %1,</source>
   <translation>Dear %1,</translation>
  </message>
  <message>
   <source>Hello,</source>
   <translation>Hello,</translation>
  </message>
  <message>
   <source>Your bill asks for %1. I am paying %2 of it, which is not in question. Please check the other %3.</source>
   <translation>Your bill asks for %1. I am paying %2 of it, which is not in question. Please check the other %3.</translation>
  </message>
  <message>
   <source>Thank you for your bill of %1. I am paying %2, which is not in question. Would you please check the other %3?</source>
   <translation>Thank you for your bill of %1. I am paying %2, which is not in question. Would you please check the other %3?</translation>
  </message>
  <message numerus="yes">
   <source>I keep a record of every visit. It differs from the bill in %n place(s):</source>
   <translation>
    <numerusform>I keep a record of every visit. It differs from the bill in %n place:</numerusform>
    <numerusform>I keep a record of every visit. It differs from the bill in %n places:</numerusform>
   </translation>
  </message>
  <message>
   <source>The sums</source>
   <translation>The sums</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>Your bill</source>
   <translation>Your bill</translation>
  </message>
  <message>
   <source>I am paying now</source>
   <translation>I am paying now</translation>
  </message>
  <message numerus="yes">
   <source>I have nothing written down for %n charge(s), so I cannot confirm them myself. This is a question, not a complaint:</source>
   <translation>
    <numerusform>I have nothing written down for %n charge, so I cannot confirm it myself. This is a question, not a complaint:</numerusform>
    <numerusform>I have nothing written down for %n charges, so I cannot confirm them myself. This is a question, not a complaint:</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Please send me your log of arrivals and departures for these days.</source>
   <translation>Please send me your log of arrivals and departures for these days.</translation>
  </message>
  <message>
   <source>If your log shows something else, please send me its times for these days, so that we can compare.</source>
   <translation>If your log shows something else, please send me its times for these days, so that we can compare.</translation>
  </message>
  <message>
   <source>Please answer by %1 and send a corrected bill or a credit of %2, or tell me why not.</source>
   <translation>Please answer by %1 and send a corrected bill or a credit of %2, or tell me why not.</translation>
  </message>
  <message>
   <source>I would be glad of an answer by %1. If you agree, a credit of %2 on the next bill is fine.</source>
   <translation>I would be glad of an answer by %1. If you agree, a credit of %2 on the next bill is fine.</translation>
  </message>
  <message>
   <source>I would be glad of an answer by %1.</source>
   <translation>I would be glad of an answer by %1.</translation>
  </message>
  <message>
   <source>The visits go on as planned. Thank you for your help.</source>
   <translation>The visits go on as planned. Thank you for your help.</translation>
  </message>
  <message>
   <source>How I need information: %1.</source>
   <translation>How I need information: %1.</translation>
  </message>
  <message>
   <source>Yours sincerely,</source>
   <translation>Yours sincerely,</translation>
  </message>
  <message>
   <source>Your own log says: %1.</source>
   <translation>Your own log says: %1.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>You</translation>
  </message>
  <message>
   <source>%1 agreed on %2: “%3”</source>
   <translation>%1 agreed on %2: “%3”</translation>
  </message>
  <message>
   <source>%1 agreed: “%2”</source>
   <translation>%1 agreed: “%2”</translation>
  </message>
  <message>
   <source>They</source>
   <translation>They</translation>
  </message>
  <message>
   <source>They cancelled it</source>
   <translation>They cancelled it</translation>
  </message>
 </context>
 <context>
  <name>ReceivedTable</name>
  <message>
   <source>The file is far larger than any daybook, so nothing of it was used. Nothing was changed. Check that it is the right file.</source>
   <translation>The file is far larger than any daybook, so nothing of it was used. Nothing was changed. Check that it is the right file.</translation>
  </message>
  <message>
   <source>The file is not a list in text form (CSV), so nothing of it was used. Nothing was changed. If it is a spreadsheet, save it as CSV and try again.</source>
   <translation>The file is not a list in text form (CSV), so nothing of it was used. Nothing was changed. If it is a spreadsheet, save it as CSV and try again.</translation>
  </message>
  <message>
   <source>The file is empty, so nothing of it was used. Nothing was changed. Check that it was saved.</source>
   <translation>The file is empty, so nothing of it was used. Nothing was changed. Check that it was saved.</translation>
  </message>
  <message>
   <source>The file ends in the middle of a quoted text, so a part of it may be missing. What could be read was used. Compare the last rows with the original.</source>
   <translation>The file ends in the middle of a quoted text, so a part of it may be missing. What could be read was used. Compare the last rows with the original.</translation>
  </message>
  <message>
   <source>The file has no column "%1", so nothing of it was used. Nothing was changed. The first row must hold the names of the columns.</source>
   <extracomment>%1 is the name of a column, "date"</extracomment>
   <translation>The file has no column "%1", so nothing of it was used. Nothing was changed. The first row must hold the names of the columns.</translation>
  </message>
  <message>
   <source>The file has far more rows or cells than any daybook, so nothing of it was used. Nothing was changed. Check that it is the right file.</source>
   <translation>The file has far more rows or cells than any daybook, so nothing of it was used. Nothing was changed. Check that it is the right file.</translation>
  </message>
  <message>
   <source>The file ends in the middle of this row, so it may have been cut off. What could be read was used. Compare the last rows with the original.</source>
   <translation>The file ends in the middle of this row, so it may have been cut off. What could be read was used. Compare the last rows with the original.</translation>
  </message>
  <message>
   <source>The dates in this file have the month first, so days could be taken for months. Nothing of it was used and nothing was changed. Save it with dates like 2024-05-06 or 06/05/2024 for 6 May 2024.</source>
   <translation>The dates in this file have the month first, so days could be taken for months. Nothing of it was used and nothing was changed. Save it with dates like 2024-05-06 or 06/05/2024 for 6 May 2024.</translation>
  </message>
 </context>
 <context>
  <name>ReminderLetter</name>
  <message>
   <source>A reminder: my question about bill %1</source>
   <translation>A reminder: my question about bill %1</translation>
  </message>
  <message>
   <source>On %1 I wrote to you about this bill. I have not had an answer yet.</source>
   <translation>On %1 I wrote to you about this bill. I have not had an answer yet.</translation>
  </message>
  <message>
   <source>On %1 I wrote to you about %2 of this bill. I have not had an answer yet.</source>
   <translation>On %1 I wrote to you about %2 of this bill. I have not had an answer yet.</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>In question</source>
   <translation>In question</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>which visit; what was found</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>This is what is still open:</source>
   <translation>This is what is still open:</translation>
  </message>
  <message>
   <source>Perhaps it was overlooked. This is what it is about:</source>
   <translation>Perhaps it was overlooked. This is what it is about:</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>The other %1 of the bill is not in question.</source>
   <translation>The other %1 of the bill is not in question.</translation>
  </message>
  <message>
   <source>Please answer by %1, and send a corrected bill or a credit of %2, or tell me why not.</source>
   <translation>Please answer by %1, and send a corrected bill or a credit of %2, or tell me why not.</translation>
  </message>
  <message>
   <source>Please answer by %1.</source>
   <translation>Please answer by %1.</translation>
  </message>
  <message>
   <source>I would be glad of an answer by %1. If your answer is on its way, thank you.</source>
   <translation>I would be glad of an answer by %1. If your answer is on its way, thank you.</translation>
  </message>
  <message>
   <source>The visits go on as planned. Thank you for your help.</source>
   <translation>The visits go on as planned. Thank you for your help.</translation>
  </message>
 </context>
 <context>
  <name>ReportChecklist</name>
  <message>
   <source>%1: as much came as was to come</source>
   <translation>%1: as much came as was to come</translation>
  </message>
  <message>
   <source>%1 came and %2 was to come. See whether a payment is not written down, or ask when it comes.</source>
   <translation>%1 came and %2 was to come. See whether a payment is not written down, or ask when it comes.</translation>
  </message>
  <message>
   <source>Each wage has a payslip</source>
   <translation>Each wage has a payslip</translation>
  </message>
  <message numerus="yes">
   <source>%n wage(s) have no payslip written down. Write its number on the payment.</source>
   <translation>
    <numerusform>%n wage has no payslip written down. Write its number on the payment.</numerusform>
    <numerusform>%n wages have no payslip written down. Write its number on the payment.</numerusform>
   </translation>
  </message>
  <message>
   <source>Tax and National Insurance are paid</source>
   <translation>Tax and National Insurance are paid</translation>
  </message>
  <message>
   <source>No payment to HMRC is written down for these days. If none was due, that is all right; your payroll service knows.</source>
   <translation>No payment to HMRC is written down for these days. If none was due, that is all right; your payroll service knows.</translation>
  </message>
  <message>
   <source>%1 is still owed to HMRC.</source>
   <translation>%1 is still owed to HMRC.</translation>
  </message>
  <message>
   <source>The employer's insurance is in date</source>
   <translation>The employer's insurance is in date</translation>
  </message>
  <message>
   <source>No payment for it is written down within these days. Look at the date on the certificate.</source>
   <translation>No payment for it is written down within these days. Look at the date on the certificate.</translation>
  </message>
  <message>
   <source>Each payment has a paper</source>
   <translation>Each payment has a paper</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) have no bill or receipt written down. Look for it, or say why there is none.</source>
   <translation>
    <numerusform>%n payment has no bill or receipt written down. Look for it, or say why there is none.</numerusform>
    <numerusform>%n payments have no bill or receipt written down. Look for it, or say why there is none.</numerusform>
   </translation>
  </message>
  <message>
   <source>Each payment is in the care and support plan</source>
   <translation>Each payment is in the care and support plan</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) are not in the plan. Write down who agreed to it, and when.</source>
   <translation>
    <numerusform>%n payment is not in the plan. Write down who agreed to it, and when.</numerusform>
    <numerusform>%n payments are not in the plan. Write down who agreed to it, and when.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your contribution is paid in</source>
   <translation>Your contribution is paid in</translation>
  </message>
  <message>
   <source>%1 of %2 is still to be paid in.</source>
   <translation>%1 of %2 is still to be paid in.</translation>
  </message>
  <message>
   <source>All bills are paid</source>
   <translation>All bills are paid</translation>
  </message>
  <message>
   <source>%1 of bills is not paid yet. It stands in the report as owed.</source>
   <translation>%1 of bills is not paid yet. It stands in the report as owed.</translation>
  </message>
  <message>
   <source>All bills are paid, but for what is in question</source>
   <translation>All bills are paid, but for what is in question</translation>
  </message>
  <message>
   <source>%1 that is not in question is not paid yet. It stands in the report as owed.</source>
   <translation>%1 that is not in question is not paid yet. It stands in the report as owed.</translation>
  </message>
  <message>
   <source>It is said what each payment was for</source>
   <translation>It is said what each payment was for</translation>
  </message>
  <message numerus="yes">
   <source>Of %n line(s) nobody has said yet what they were for. You can say it in the account.</source>
   <translation>
    <numerusform>Of %n line nobody has said yet what they was for. You can say it in the account.</numerusform>
    <numerusform>Of %n lines nobody has said yet what they were for. You can say it in the account.</numerusform>
   </translation>
  </message>
  <message>
   <source>The account agrees with the bank</source>
   <translation>The account agrees with the bank</translation>
  </message>
  <message>
   <source>The difference is %1. It stands in the report.</source>
   <translation>The difference is %1. It stands in the report.</translation>
  </message>
  <message>
   <source>What the bank says is not written down for these days. Take it from the statement.</source>
   <translation>What the bank says is not written down for these days. Take it from the statement.</translation>
  </message>
  <message>
   <source>It begins with what the last report ended with</source>
   <translation>It begins with what the last report ended with</translation>
  </message>
  <message>
   <source>The last report ended with %1. The report says so.</source>
   <translation>The last report ended with %1. The report says so.</translation>
  </message>
  <message>
   <source>Each payment without a bill says what was bought</source>
   <translation>Each payment without a bill says what was bought</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) say nothing yet. A few words are enough: what it was, and what it helps with.</source>
   <translation>
    <numerusform>%n payment says nothing yet. A few words are enough: what it was, and what it helps with.</numerusform>
    <numerusform>%n payments say nothing yet. A few words are enough: what it was, and what it helps with.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReportTables</name>
  <message>
   <source>Sums</source>
   <translation>Sums</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>Beginning</source>
   <translation>Beginning</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Out</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Moved</translation>
  </message>
  <message>
   <source>Not said yet</source>
   <translation>Not said yet</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Owed</source>
   <translation>Owed</translation>
  </message>
  <message>
   <source>Bills not paid yet</source>
   <translation>Bills not paid yet</translation>
  </message>
  <message>
   <source>Of that in question</source>
   <translation>Of that in question</translation>
  </message>
  <message>
   <source>Left over</source>
   <translation>Left over</translation>
  </message>
  <message>
   <source>May be kept</source>
   <translation>May be kept</translation>
  </message>
  <message>
   <source>Payments</source>
   <translation>Payments</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Account</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>How</source>
   <translation>How</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Whose money</source>
   <translation>Whose money</translation>
  </message>
  <message>
   <source>Paper</source>
   <translation>Paper</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Report about care money, %1</source>
   <translation>Report about care money, %1</translation>
  </message>
  <message>
   <source>Credits that providers have agreed</source>
   <translation>Credits that providers have agreed</translation>
  </message>
 </context>
 <context>
  <name>RightBill</name>
  <message>
   <source>This bill is right</source>
   <translation>This bill is right</translation>
  </message>
  <message>
   <source>Daybook right bill %1</source>
   <translation>Daybook right bill %1</translation>
  </message>
  <message>
   <source>All of it is explained</source>
   <translation>All of it is explained</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>On the bill</source>
   <translation>On the bill</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Number</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>Lines</source>
   <translation>Lines</translation>
  </message>
  <message>
   <source>They ask for</source>
   <translation>They ask for</translation>
  </message>
  <message>
   <source>Looked at on %1, line by line, beside the daybook and what was agreed.</source>
   <translation>Looked at on %1, line by line, beside the daybook and what was agreed.</translation>
  </message>
  <message>
   <source>Looked at on %1 by %2, line by line, beside the daybook and what was agreed.</source>
   <translation>Looked at on %1 by %2, line by line, beside the daybook and what was agreed.</translation>
  </message>
  <message>
   <source>Nothing of it is in question.</source>
   <translation>Nothing of it is in question.</translation>
  </message>
 </context>
 <context>
  <name>RotaReader</name>
  <message>
   <source>This row of the plan ends before it begins, so it was left out. The other rows were used.</source>
   <translation>This row of the plan ends before it begins, so it was left out. The other rows were used.</translation>
  </message>
  <message>
   <source>This row of the plan has neither days nor a date, so it was left out. The other rows were used. Write daily, weekdays, weekends or days like Mon Wed Fri.</source>
   <translation>This row of the plan has neither days nor a date, so it was left out. The other rows were used. Write daily, weekdays, weekends or days like Mon Wed Fri.</translation>
  </message>
  <message>
   <source>These days could not be understood, so this row of the plan was left out. The other rows were used. Write daily, weekdays, weekends or days like Mon Wed Fri.</source>
   <translation>These days could not be understood, so this row of the plan was left out. The other rows were used. Write daily, weekdays, weekends or days like Mon Wed Fri.</translation>
  </message>
  <message>
   <source>This is not a date with the day first, so this row of the plan was left out. The other rows were used. Write it like 06/05/2024 for 6 May 2024.</source>
   <translation>This is not a date with the day first, so this row of the plan was left out. The other rows were used. Write it like 06/05/2024 for 6 May 2024.</translation>
  </message>
  <message>
   <source>This time could not be read, so this row of the plan was left out. The other rows were used. Write it like 08:00 or 8:00 am.</source>
   <translation>This time could not be read, so this row of the plan was left out. The other rows were used. Write it like 08:00 or 8:00 am.</translation>
  </message>
  <message>
   <source>This number cannot be right, so 1 was taken. The rest of the row was used.</source>
   <translation>This number cannot be right, so 1 was taken. The rest of the row was used.</translation>
  </message>
  <message>
   <source>This row comes every few weeks, but does not say from which day they are counted, so it was left out. The other rows were used. Write the first day in the column “from”.</source>
   <translation>This row comes every few weeks, but does not say from which day they are counted, so it was left out. The other rows were used. Write the first day in the column “from”.</translation>
  </message>
 </context>
 <context>
  <name>RotaText</name>
  <message>
   <source>only on %1</source>
   <translation>only on %1</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>every day</translation>
  </message>
  <message>
   <source>Monday to Friday</source>
   <translation>Monday to Friday</translation>
  </message>
  <message>
   <source>Saturday and Sunday</source>
   <translation>Saturday and Sunday</translation>
  </message>
  <message>
   <source>on no day</source>
   <translation>on no day</translation>
  </message>
  <message>
   <source>every %1</source>
   <translation>every %1</translation>
  </message>
  <message>
   <source>%1 and %2</source>
   <translation>%1 and %2</translation>
  </message>
  <message>
   <source>%1: stops from %2.</source>
   <translation>%1: stops from %2.</translation>
  </message>
  <message>
   <source>%1: stopped.</source>
   <translation>%1: stopped.</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>no set time</source>
   <translation>no set time</translation>
  </message>
  <message numerus="yes">
   <source>%n of them</source>
   <translation>
    <numerusform>%n of them</numerusform>
    <numerusform>%n of them</numerusform>
   </translation>
  </message>
  <message>
   <source>one carer</source>
   <translation>one carer</translation>
  </message>
  <message>
   <source>two carers together</source>
   <translation>two carers together</translation>
  </message>
  <message numerus="yes">
   <source>%n carers together</source>
   <translation>
    <numerusform>%n carers together</numerusform>
    <numerusform>%n carers together</numerusform>
   </translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>%1: %2.</source>
   <translation>%1: %2.</translation>
  </message>
  <message>
   <source> From %1 to %2.</source>
   <translation> From %1 to %2.</translation>
  </message>
  <message>
   <source> From %1.</source>
   <translation> From %1.</translation>
  </message>
  <message>
   <source> Until %1.</source>
   <translation> Until %1.</translation>
  </message>
  <message>
   <source>%1, in one week of %2</source>
   <translation>%1, in one week of %2</translation>
  </message>
  <message>
   <source>to do: %1</source>
   <translation>to do: %1</translation>
  </message>
 </context>
 <context>
  <name>Sign</name>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>different</source>
   <translation>different</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <source>away</source>
   <translation>away</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planned</translation>
  </message>
 </context>
 <context>
  <name>SizeChoices</name>
  <message>
   <source>Usual</source>
   <translation>Usual</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>Large</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>Very large</source>
   <translation>Very large</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Largest</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>Spreadsheet</name>
  <message>
   <source>This file is a letter, not a table. Nothing was changed. Please ask the provider for a spreadsheet (.xlsx or .ods) or a CSV file.</source>
   <translation>This file is a letter, not a table. Nothing was changed. Please ask the provider for a spreadsheet (.xlsx or .ods) or a CSV file.</translation>
  </message>
  <message>
   <source>This file is an old spreadsheet (.xls), which Daybook cannot read. Nothing was changed. Please open it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that in.</source>
   <translation>This file is an old spreadsheet (.xls), which Daybook cannot read. Nothing was changed. Please open it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that in.</translation>
  </message>
  <message>
   <source>This file is a spreadsheet of a special kind (.xlsb), which Daybook cannot read. Nothing was changed. Please open it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that in.</source>
   <translation>This file is a spreadsheet of a special kind (.xlsb), which Daybook cannot read. Nothing was changed. Please open it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that in.</translation>
  </message>
  <message>
   <source>This file comes from Apple's Numbers, which Daybook cannot read. Nothing was changed. Please save it there as an Excel or CSV file, and bring that in.</source>
   <translation>This file comes from Apple's Numbers, which Daybook cannot read. Nothing was changed. Please save it there as an Excel or CSV file, and bring that in.</translation>
  </message>
  <message>
   <source>This is a packed file and not a spreadsheet. Nothing was changed. Please unpack it and bring in the file that is inside.</source>
   <translation>This is a packed file and not a spreadsheet. Nothing was changed. Please unpack it and bring in the file that is inside.</translation>
  </message>
  <message>
   <source>This spreadsheet is locked with a password, so it could not be read. Nothing was changed. Please open it with its password, save it without one, and bring that in.</source>
   <translation>This spreadsheet is locked with a password, so it could not be read. Nothing was changed. Please open it with its password, save it without one, and bring that in.</translation>
  </message>
  <message>
   <source>This spreadsheet holds far more than a bill does, so it was not read. Nothing was changed. Please check that it is the right file.</source>
   <translation>This spreadsheet holds far more than a bill does, so it was not read. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>This spreadsheet is damaged or was cut off, so it could not be read. Nothing was changed. Please ask for the file again, or open it in a spreadsheet program and save it as CSV.</source>
   <translation>This spreadsheet is damaged or was cut off, so it could not be read. Nothing was changed. Please ask for the file again, or open it in a spreadsheet program and save it as CSV.</translation>
  </message>
  <message>
   <source>This spreadsheet is empty. Nothing was changed. Please check that it is the right file.</source>
   <translation>This spreadsheet is empty. Nothing was changed. Please check that it is the right file.</translation>
  </message>
 </context>
 <context>
  <name>StatementReader</name>
  <message>
   <source>OFX file</source>
   <translation>OFX file</translation>
  </message>
  <message>
   <source>The file ends before its end: it may have been cut off. What could be read is shown. Please look at the last lines.</source>
   <translation>The file ends before its end: it may have been cut off. What could be read is shown. Please look at the last lines.</translation>
  </message>
  <message>
   <source>no day or no sum can be read here, so the record is left out. Please look at it on the statement.</source>
   <translation>no day or no sum can be read here, so the record is left out. Please look at it on the statement.</translation>
  </message>
  <message>
   <source>This statement is in %1 and not in pounds. Nothing was changed. Daybook counts in pounds only; please choose the statement of an account in pounds.</source>
   <translation>This statement is in %1 and not in pounds. Nothing was changed. Daybook counts in pounds only; please choose the statement of an account in pounds.</translation>
  </message>
  <message>
   <source>This file holds the statements of %1 accounts. Nothing was changed. Please ask the bank for one file for each account.</source>
   <translation>This file holds the statements of %1 accounts. Nothing was changed. Please ask the bank for one file for each account.</translation>
  </message>
  <message>
   <source>No line with a day and a sum could be read in this file. Nothing was changed. Please look whether it is the right file.</source>
   <translation>No line with a day and a sum could be read in this file. Nothing was changed. Please look whether it is the right file.</translation>
  </message>
  <message>
   <source>QIF file</source>
   <translation>QIF file</translation>
  </message>
  <message>
   <source>this record has no end, so it is left out: the file may have been cut off. Please look at the last lines.</source>
   <translation>this record has no end, so it is left out: the file may have been cut off. Please look at the last lines.</translation>
  </message>
  <message>
   <source>no sum can be read here, so the row is left out. Please look at it on the statement.</source>
   <translation>no sum can be read here, so the row is left out. Please look at it on the statement.</translation>
  </message>
  <message>
   <source>“%1” is not a day, so the row is left out. Please write this one down yourself.</source>
   <translation>“%1” is not a day, so the row is left out. Please write this one down yourself.</translation>
  </message>
  <message>
   <source>Nothing stands in this spreadsheet. Nothing was changed. Please look whether it is the right file.</source>
   <translation>Nothing stands in this spreadsheet. Nothing was changed. Please look whether it is the right file.</translation>
  </message>
  <message>
   <source>The file is empty. Nothing was changed. Please ask the bank for it once more and choose the new one.</source>
   <translation>The file is empty. Nothing was changed. Please ask the bank for it once more and choose the new one.</translation>
  </message>
  <message>
   <source>The file is larger than any statement of an account. Nothing was changed. Please choose a file of at most 32 MB, for example of one year.</source>
   <translation>The file is larger than any statement of an account. Nothing was changed. Please choose a file of at most 32 MB, for example of one year.</translation>
  </message>
  <message>
   <source>This is a PDF, which only people can read. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</source>
   <translation>This is a PDF, which only people can read. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</translation>
  </message>
  <message>
   <source>This file holds no words that can be read: it may be a picture or a program. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</source>
   <translation>This file holds no words that can be read: it may be a picture or a program. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</translation>
  </message>
  <message>
   <source>The file has more rows than any statement of an account. Nothing was changed. Please choose a file of at most one year.</source>
   <translation>The file has more rows than any statement of an account. Nothing was changed. Please choose a file of at most one year.</translation>
  </message>
  <message>
   <source>The file ends in the middle of a row: it may have been cut off. What could be read is shown. Please look at the last lines.</source>
   <translation>The file ends in the middle of a row: it may have been cut off. What could be read is shown. Please look at the last lines.</translation>
  </message>
  <message>
   <source>the bank calls this “%1”, so it is left out. Bring it in with the next statement, when it has gone through.</source>
   <translation>the bank calls this “%1”, so it is left out. Bring it in with the next statement, when it has gone through.</translation>
  </message>
  <message>
   <source>this is in %1 and not in pounds, so it is left out. Please write it down in pounds yourself.</source>
   <translation>this is in %1 and not in pounds, so it is left out. Please write it down in pounds yourself.</translation>
  </message>
  <message>
   <source>no day stands here, so the row is left out.</source>
   <translation>no day stands here, so the row is left out.</translation>
  </message>
  <message>
   <source>the balance of the bank, %1, does not follow from the line before and %2. A line may be missing in the file.</source>
   <translation>the balance of the bank, %1, does not follow from the line before and %2. A line may be missing in the file.</translation>
  </message>
  <message>
   <source>This file does not look like a statement of a bank: no day with a sum stands in it. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</source>
   <translation>This file does not look like a statement of a bank: no day with a sum stands in it. Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.</translation>
  </message>
  <message>
   <source>Some days are written with the month first and some with the day first. The rows that do not fit the others are left out.</source>
   <translation>Some days are written with the month first and some with the day first. The rows that do not fit the others are left out.</translation>
  </message>
 </context>
 <context>
  <name>StoreError</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>on the computer %1 since %2</source>
   <translation>on the computer %1 since %2</translation>
  </message>
  <message>
   <source>with %1 on the computer %2 since %3</source>
   <translation>with %1 on the computer %2 since %3</translation>
  </message>
  <message>
   <source>the daybook</source>
   <translation>the daybook</translation>
  </message>
  <message>
   <source>There is no daybook at %1. It may have been moved or renamed, or the stick or folder it is on is not connected. Nothing was changed. Please look where it is now, or open a backup.</source>
   <translation>There is no daybook at %1. It may have been moved or renamed, or the stick or folder it is on is not connected. Nothing was changed. Please look where it is now, or open a backup.</translation>
  </message>
  <message>
   <source>%1 is empty: there is nothing in the file. It may not have been copied or downloaded completely. It was left as it is. Please fetch it again, or open a backup.</source>
   <translation>%1 is empty: there is nothing in the file. It may not have been copied or downloaded completely. It was left as it is. Please fetch it again, or open a backup.</translation>
  </message>
  <message>
   <source>%1 is not a daybook: it is another kind of file or folder. It was left as it is. Please choose a file that Daybook made; its name ends in .daybook.</source>
   <translation>%1 is not a daybook: it is another kind of file or folder. It was left as it is. Please choose a file that Daybook made; its name ends in .daybook.</translation>
  </message>
  <message>
   <source>%1 was last kept with a newer Daybook than this one. Everything in it is safe and it was left as it is. You can look at it here; to write in it, please install the newer Daybook.</source>
   <translation>%1 was last kept with a newer Daybook than this one. Everything in it is safe and it was left as it is. You can look at it here; to write in it, please install the newer Daybook.</translation>
  </message>
  <message>
   <source>%1 is already open %2. What was saved there is safe. You can look at it here; to write in it, please close it there first.</source>
   <translation>%1 is already open %2. What was saved there is safe. You can look at it here; to write in it, please close it there first.</translation>
  </message>
  <message>
   <source>%1 is already open in another window or on another computer. What was saved there is safe. You can look at it here; to write in it, please close it there first.</source>
   <translation>%1 is already open in another window or on another computer. What was saved there is safe. You can look at it here; to write in it, please close it there first.</translation>
  </message>
  <message>
   <source>%1 can be read but not written: the file or its folder is protected. Nothing was changed. You can look at it and print from it; to write in it, please copy it to a folder of your own.</source>
   <translation>%1 can be read but not written: the file or its folder is protected. Nothing was changed. You can look at it and print from it; to write in it, please copy it to a folder of your own.</translation>
  </message>
  <message>
   <source>Part of %1 can no longer be read as it was written; the file may have been cut off or the disk may be wearing out. It was left as it is. Please open a backup, and keep this file.</source>
   <translation>Part of %1 can no longer be read as it was written; the file may have been cut off or the disk may be wearing out. It was left as it is. Please open a backup, and keep this file.</translation>
  </message>
  <message>
   <source>There is no room left on the disk for %1, so this was not saved. Everything saved before is safe. Please free some space, then do it again.</source>
   <translation>There is no room left on the disk for %1, so this was not saved. Everything saved before is safe. Please free some space, then do it again.</translation>
  </message>
  <message>
   <source>%1 could not be written, so this was not saved. Everything saved before is safe. Please check that the disk or stick is connected and you may write there, then do it again.</source>
   <translation>%1 could not be written, so this was not saved. Everything saved before is safe. Please check that the disk or stick is connected and you may write there, then do it again.</translation>
  </message>
  <message>
   <source>%1 could not be read just now. It was left as it is. Please check that the disk or stick is connected and that you may open the file, then do it again.</source>
   <translation>%1 could not be read just now. It was left as it is. Please check that the disk or stick is connected and that you may open the file, then do it again.</translation>
  </message>
  <message>
   <source>There is already a file at %1. It was left as it is. Please choose another name.</source>
   <translation>There is already a file at %1. It was left as it is. Please choose another name.</translation>
  </message>
  <message>
   <source>What %1 holds does not fit its own history: it was changed by something other than Daybook, or part of it was damaged. Nothing was changed just now. Please compare it with a backup.</source>
   <translation>What %1 holds does not fit its own history: it was changed by something other than Daybook, or part of it was damaged. Nothing was changed just now. Please compare it with a backup.</translation>
  </message>
  <message>
   <source>There is nothing more to take back or bring back here. Everything in %1 is as it was.</source>
   <translation>There is nothing more to take back or bring back here. Everything in %1 is as it was.</translation>
  </message>
  <message>
   <source>Daybook met something it did not expect in %1, so this was not saved. Everything saved before is safe. Please do it again; if it happens once more, tell us what you were doing (%2).</source>
   <translation>Daybook met something it did not expect in %1, so this was not saved. Everything saved before is safe. Please do it again; if it happens once more, tell us what you were doing (%2).</translation>
  </message>
  <message>
   <source>Something that was written down later depends on this, so it was left as it is. Nothing in %1 was changed. Take the later change back first.</source>
   <translation>Something that was written down later depends on this, so it was left as it is. Nothing in %1 was changed. Take the later change back first.</translation>
  </message>
  <message>
   <source>%1 is not a complete copy of a daybook, or part of it is missing or is not as Daybook wrote it. It was left as it is and no daybook was made. Please fetch the copy again, or make a new one.</source>
   <translation>%1 is not a complete copy of a daybook, or part of it is missing or is not as Daybook wrote it. It was left as it is and no daybook was made. Please fetch the copy again, or make a new one.</translation>
  </message>
  <message>
   <source>%1 was made by a newer Daybook than this one. It was left as it is and no daybook was made. Please install the newer Daybook and open it there.</source>
   <translation>%1 was made by a newer Daybook than this one. It was left as it is and no daybook was made. Please install the newer Daybook and open it there.</translation>
  </message>
  <message>
   <source>%1 holds more than Daybook reads from one complete copy. Nothing was made and nothing was changed. Please copy the daybook file itself.</source>
   <translation>%1 holds more than Daybook reads from one complete copy. Nothing was made and nothing was changed. Please copy the daybook file itself.</translation>
  </message>
 </context>
 <context>
  <name>TheirLog</name>
  <message>
   <source>came at %1, left at %2</source>
   <translation>came at %1, left at %2</translation>
  </message>
  <message>
   <source>came at %1</source>
   <translation>came at %1</translation>
  </message>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>I cancelled it</source>
   <translation>I cancelled it</translation>
  </message>
  <message>
   <source>you cancelled it</source>
   <translation>you cancelled it</translation>
  </message>
  <message>
   <source>they cancelled it</source>
   <translation>they cancelled it</translation>
  </message>
  <message>
   <source>came and could not work</source>
   <translation>came and could not work</translation>
  </message>
  <message>
   <source>in hospital or away</source>
   <translation>in hospital or away</translation>
  </message>
 </context>
 <context>
  <name>Theme</name>
  <message>
   <source>Same as this computer</source>
   <translation>Same as this computer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Light</translation>
  </message>
  <message>
   <source>Cream</source>
   <translation>Cream</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dark</translation>
  </message>
  <message>
   <source>Very strong colours on black</source>
   <translation>Very strong colours on black</translation>
  </message>
 </context>
 <context>
  <name>Timesheet</name>
  <message>
   <source>Hours worked, %1</source>
   <translation>Hours worked, %1</translation>
  </message>
  <message>
   <source>For %1.</source>
   <translation>For %1.</translation>
  </message>
  <message>
   <source>No personal assistant is written down. Add one under People and prices.</source>
   <translation>No personal assistant is written down. Add one under People and prices.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>To</source>
   <translation>To</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Hours</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>* No times are written down for this visit. The planned times stand here.</source>
   <translation>* No times are written down for this visit. The planned times stand here.</translation>
  </message>
  <message numerus="yes">
   <source>%n planned visit(s) are not written down, so no hours are counted for them.</source>
   <translation>
    <numerusform>%n planned visit is not written down, so no hours are counted for them.</numerusform>
    <numerusform>%n planned visits are not written down, so no hours are counted for them.</numerusform>
   </translation>
  </message>
  <message>
   <source>Hours and minutes. Breaks are not taken off.</source>
   <translation>Hours and minutes. Breaks are not taken off.</translation>
  </message>
  <message>
   <source>Signed by %1:</source>
   <translation>Signed by %1:</translation>
  </message>
  <message>
   <source>Signed for %1:</source>
   <translation>Signed for %1:</translation>
  </message>
  <message>
   <source>Hours by kind</source>
   <translation>Hours by kind</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>what for, days</comment>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>weekdays</source>
   <translation>weekdays</translation>
  </message>
  <message>
   <source>Saturdays</source>
   <translation>Saturdays</translation>
  </message>
  <message>
   <source>Sundays</source>
   <translation>Sundays</translation>
  </message>
  <message>
   <source>bank holidays</source>
   <translation>bank holidays</translation>
  </message>
  <message>
   <source>Holiday built up at the %1 % that was typed for it: %2. The rules for holiday are to be looked up; Daybook does not know them.</source>
   <translation>Holiday built up at the %1 % that was typed for it: %2. The rules for holiday are to be looked up; Daybook does not know them.</translation>
  </message>
 </context>
 <context>
  <name>UnbilledText</name>
  <message numerus="yes">
   <source>%n visit(s) of %1, %2, are on no bill here. A later bill may come.</source>
   <translation>
    <numerusform>%n visit of %1, %2, are on no bill here. A later bill may come.</numerusform>
    <numerusform>%n visits of %1, %2, are on no bill here. A later bill may come.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Its bills come about every %n day(s), and these visits are older than twice that.</source>
   <translation>
    <numerusform>Its bills come about every %n day, and these visits are older than twice that.</numerusform>
    <numerusform>Its bills come about every %n days, and these visits are older than twice that.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They are more than %n day(s) old.</source>
   <translation>
    <numerusform>They are more than %n day old.</numerusform>
    <numerusform>They are more than %n days old.</numerusform>
   </translation>
  </message>
  <message>
   <source>By the agreement they come to %1.</source>
   <translation>By the agreement they come to %1.</translation>
  </message>
  <message>
   <source>There is nothing to do now. It is good to know in case a bill comes late.</source>
   <translation>There is nothing to do now. It is good to know in case a bill comes late.</translation>
  </message>
 </context>
 <context>
  <name>UnexplainedPage</name>
  <message>
   <source>It is not said yet what this was for.</source>
   <translation>It is not said yet what this was for.</translation>
  </message>
  <message>
   <source>It is not in the care and support plan. Who agreed to it, and when?</source>
   <translation>It is not in the care and support plan. Who agreed to it, and when?</translation>
  </message>
  <message>
   <source>It pays no bill. What was bought, and what does it help with?</source>
   <translation>It pays no bill. What was bought, and what does it help with?</translation>
  </message>
 </context>
 <context>
  <name>Verification</name>
  <message>
   <source>the person</source>
   <translation>the person</translation>
  </message>
  <message>
   <source>care providers</source>
   <translation>care providers</translation>
  </message>
  <message>
   <source>agreements</source>
   <translation>agreements</translation>
  </message>
  <message>
   <source>planned visits</source>
   <translation>planned visits</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>visits</translation>
  </message>
  <message>
   <source>their log</source>
   <translation>their log</translation>
  </message>
  <message>
   <source>bills</source>
   <translation>bills</translation>
  </message>
  <message>
   <source>lines of bills</source>
   <translation>lines of bills</translation>
  </message>
  <message>
   <source>promises</source>
   <translation>promises</translation>
  </message>
  <message>
   <source>your answers</source>
   <translation>your answers</translation>
  </message>
  <message>
   <source>pairings of lines and visits</source>
   <translation>pairings of lines and visits</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>settings</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nothing</translation>
  </message>
  <message>
   <source>Part of the file can no longer be read as it was written.</source>
   <translation>Part of the file can no longer be read as it was written.</translation>
  </message>
  <message>
   <source>The file holds tables that are not those of a daybook.</source>
   <translation>The file holds tables that are not those of a daybook.</translation>
  </message>
  <message>
   <source>The paper %1… is not the one that was received.</source>
   <translation>The paper %1… is not the one that was received.</translation>
  </message>
  <message>
   <source>Entry %1 of the history is missing.</source>
   <translation>Entry %1 of the history is missing.</translation>
  </message>
  <message>
   <source>Entry %1 of the history is not as it was written.</source>
   <translation>Entry %1 of the history is not as it was written.</translation>
  </message>
  <message>
   <source>The history is empty.</source>
   <translation>The history is empty.</translation>
  </message>
  <message>
   <source>The changes of entry %1 do not fit what was there before; nothing after it could be compared.</source>
   <translation>The changes of entry %1 do not fit what was there before; nothing after it could be compared.</translation>
  </message>
  <message>
   <source>Record %1 of %2 is not in the history.</source>
   <translation>Record %1 of %2 is not in the history.</translation>
  </message>
  <message>
   <source>Record %1 of %2 is in the history and not in the daybook.</source>
   <translation>Record %1 of %2 is in the history and not in the daybook.</translation>
  </message>
  <message>
   <source>Record %1 of %2 says “%3” for %4; the history says “%5”.</source>
   <translation>Record %1 of %2 says “%3” for %4; the history says “%5”.</translation>
  </message>
  <message>
   <source>Record %1 of %2 is not as Daybook wrote it.</source>
   <translation>Record %1 of %2 is not as Daybook wrote it.</translation>
  </message>
  <message>
   <source>The paper of bill %1 is not in the daybook.</source>
   <translation>The paper of bill %1 is not in the daybook.</translation>
  </message>
  <message>
   <source>layouts of bills</source>
   <translation>layouts of bills</translation>
  </message>
  <message>
   <source>accounts</source>
   <translation>accounts</translation>
  </message>
  <message>
   <source>money in and out</source>
   <translation>money in and out</translation>
  </message>
  <message>
   <source>what the bank says</source>
   <translation>what the bank says</translation>
  </message>
  <message>
   <source>what you are given</source>
   <translation>what you are given</translation>
  </message>
  <message>
   <source>letters</source>
   <translation>letters</translation>
  </message>
  <message>
   <source>wanted times</source>
   <translation>wanted times</translation>
  </message>
  <message>
   <source>goals</source>
   <translation>goals</translation>
  </message>
  <message>
   <source>help from family and friends</source>
   <translation>help from family and friends</translation>
  </message>
  <message>
   <source>statements of the bank</source>
   <translation>statements of the bank</translation>
  </message>
  <message>
   <source>what is owed</source>
   <translation>what is owed</translation>
  </message>
  <message>
   <source>calls</source>
   <translation>calls</translation>
  </message>
  <message>
   <source>reports that were sent</source>
   <translation>reports that were sent</translation>
  </message>
  <message>
   <source>papers of bills</source>
   <translation>papers of bills</translation>
  </message>
  <message>
   <source>The picture of a bill “%1” is not in the daybook.</source>
   <translation>The picture of a bill “%1” is not in the daybook.</translation>
  </message>
  <message>
   <source>bills you are finished with</source>
   <translation>bills you are finished with</translation>
  </message>
  <message>
   <source>checks of providers and carers</source>
   <translation>checks of providers and carers</translation>
  </message>
  <message>
   <source>offers of care</source>
   <translation>offers of care</translation>
  </message>
  <message>
   <source>papers of days</source>
   <translation>papers of days</translation>
  </message>
  <message>
   <source>The picture of a day “%1” is not in the daybook.</source>
   <translation>The picture of a day “%1” is not in the daybook.</translation>
  </message>
 </context>
 <context>
  <name>VisitState</name>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>cancelled by me</source>
   <translation>cancelled by me</translation>
  </message>
  <message>
   <source>cancelled by the provider</source>
   <translation>cancelled by the provider</translation>
  </message>
  <message>
   <source>sent away</source>
   <translation>sent away</translation>
  </message>
  <message>
   <source>in hospital or away</source>
   <translation>in hospital or away</translation>
  </message>
  <message>
   <source>all written down</source>
   <translation>all written down</translation>
  </message>
 </context>
 <context>
  <name>VisitText</name>
  <message>
   <source>%1 and %2</source>
   <translation>%1 and %2</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s)</source>
   <translation>
    <numerusform>%n carer</numerusform>
    <numerusform>%n carers</numerusform>
   </translation>
  </message>
  <message>
   <source>came</source>
   <translation>came</translation>
  </message>
  <message>
   <source>%1 came</source>
   <translation>%1 came</translation>
  </message>
  <message>
   <source>%1, %2 to %3</source>
   <translation>%1, %2 to %3</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 at %2</translation>
  </message>
  <message>
   <source>%1 and left at %2</source>
   <translation>%1 and left at %2</translation>
  </message>
  <message>
   <source>%1 as planned</source>
   <translation>%1 as planned</translation>
  </message>
  <message numerus="yes">
   <source>%1 (%2 of %n planned carers)</source>
   <translation>
    <numerusform>%1 (%2 of %n planned carers)</numerusform>
    <numerusform>%1 (%2 of %n planned carers)</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>Visit with no set time</source>
   <translation>Visit with no set time</translation>
  </message>
  <message>
   <source>two carers together</source>
   <translation>two carers together</translation>
  </message>
  <message numerus="yes">
   <source>%n carers together</source>
   <translation>
    <numerusform>%n carers together</numerusform>
    <numerusform>%n carers together</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them</source>
   <translation>
    <numerusform>%n of them</numerusform>
    <numerusform>%n of them</numerusform>
   </translation>
  </message>
  <message>
   <source>the %1 visit</source>
   <translation>the %1 visit</translation>
  </message>
  <message>
   <source>the visit that was not planned</source>
   <translation>the visit that was not planned</translation>
  </message>
  <message>
   <source>not written down</source>
   <translation>not written down</translation>
  </message>
  <message>
   <source>nobody came all day</source>
   <translation>nobody came all day</translation>
  </message>
  <message>
   <source>nobody came</source>
   <translation>nobody came</translation>
  </message>
  <message>
   <source>cancelled by me, told on %1 at %2</source>
   <translation>cancelled by me, told on %1 at %2</translation>
  </message>
  <message>
   <source>cancelled by me</source>
   <translation>cancelled by me</translation>
  </message>
  <message>
   <source>cancelled by the provider</source>
   <translation>cancelled by the provider</translation>
  </message>
  <message>
   <source>came but could not get in, or was sent away</source>
   <translation>came but could not get in, or was sent away</translation>
  </message>
  <message>
   <source>%1 came but could not get in, or was sent away</source>
   <translation>%1 came but could not get in, or was sent away</translation>
  </message>
  <message>
   <source>in hospital or away</source>
   <translation>in hospital or away</translation>
  </message>
  <message>
   <source>everything is written down</source>
   <translation>everything is written down</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>Not planned: %1</source>
   <translation>Not planned: %1</translation>
  </message>
  <message>
   <source>%1 %2, not planned</source>
   <translation>%1 %2, not planned</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planned</translation>
  </message>
  <message>
   <source>different</source>
   <translation>different</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelled</translation>
  </message>
  <message>
   <source>sent away</source>
   <translation>sent away</translation>
  </message>
  <message>
   <source>away</source>
   <translation>away</translation>
  </message>
  <message>
   <source>%1 visit</source>
   <translation>%1 visit</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>%1 on %2: %3</source>
   <translation>%1 on %2: %3</translation>
  </message>
  <message>
   <source>I saw it myself</source>
   <translation>I saw it myself</translation>
  </message>
  <message>
   <source>Somebody in my family saw it</source>
   <translation>Somebody in my family saw it</translation>
  </message>
  <message>
   <source>A support worker saw it</source>
   <translation>A support worker saw it</translation>
  </message>
  <message>
   <source>It is in the carers’ log book</source>
   <translation>It is in the carers’ log book</translation>
  </message>
  <message>
   <source>The doorbell or a camera shows it</source>
   <translation>The doorbell or a camera shows it</translation>
  </message>
  <message>
   <source>Somebody told me</source>
   <translation>Somebody told me</translation>
  </message>
 </context>
 <context>
  <name>VisitsReader</name>
  <message>
   <source>The time of the notice could not be read, so none was taken down. The rest of the row was used. Write it like 2024-05-03 09:15.</source>
   <translation>The time of the notice could not be read, so none was taken down. The rest of the row was used. Write it like 2024-05-03 09:15.</translation>
  </message>
  <message>
   <source>When this was written down could not be read, so it counts as not known. The rest of the row was used. Write it like 2024-05-03 20:10.</source>
   <translation>When this was written down could not be read, so it counts as not known. The rest of the row was used. Write it like 2024-05-03 20:10.</translation>
  </message>
  <message>
   <source>This row has no date, so it was left out. The other rows were used. Add the date.</source>
   <translation>This row has no date, so it was left out. The other rows were used. Add the date.</translation>
  </message>
  <message>
   <source>This is not a date with the day first, so the row was left out. The other rows were used. Write it like 06/05/2024 for 6 May 2024.</source>
   <translation>This is not a date with the day first, so the row was left out. The other rows were used. Write it like 06/05/2024 for 6 May 2024.</translation>
  </message>
  <message>
   <source>This row does not say what happened, so it was left out. The other rows were used. Write came, missed, cancelled by me, cancelled by provider, sent away, in hospital or day complete.</source>
   <translation>This row does not say what happened, so it was left out. The other rows were used. Write came, missed, cancelled by me, cancelled by provider, sent away, in hospital or day complete.</translation>
  </message>
  <message>
   <source>This word for what happened is not known, so the row was left out. The other rows were used. Write came, missed, cancelled by me, cancelled by provider, sent away, in hospital or day complete.</source>
   <translation>This word for what happened is not known, so the row was left out. The other rows were used. Write came, missed, cancelled by me, cancelled by provider, sent away, in hospital or day complete.</translation>
  </message>
  <message>
   <source>This time could not be read, so it counts as not written down. The rest of the row was used. Write it like 08:00 or 8:00 am.</source>
   <translation>This time could not be read, so it counts as not written down. The rest of the row was used. Write it like 08:00 or 8:00 am.</translation>
  </message>
  <message>
   <source>This time could not be read, so the row was left out. The other rows were used. Write it like 08:00 or 8:00 am.</source>
   <translation>This time could not be read, so the row was left out. The other rows were used. Write it like 08:00 or 8:00 am.</translation>
  </message>
  <message>
   <source>This number of carers cannot be right, so it counts as not noted. The rest of the row was used.</source>
   <translation>This number of carers cannot be right, so it counts as not noted. The rest of the row was used.</translation>
  </message>
  <message>
   <source>Whether you were told beforehand could not be read, so it counts as not written down. The rest of the row was used. Write yes or no.</source>
   <translation>Whether you were told beforehand could not be read, so it counts as not written down. The rest of the row was used. Write yes or no.</translation>
  </message>
 </context>
 <context>
  <name>WaysPaper</name>
  <message>
   <source>not known</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>That is as much as what is planned now.</source>
   <translation>That is as much as what is planned now.</translation>
  </message>
  <message>
   <source>That is %1 a year more than what is planned now.</source>
   <translation>That is %1 a year more than what is planned now.</translation>
  </message>
  <message>
   <source>That is %1 a year less than what is planned now.</source>
   <translation>That is %1 a year less than what is planned now.</translation>
  </message>
  <message>
   <source>Somebody else comes when the carer is ill or away.</source>
   <translation>Somebody else comes when the carer is ill or away.</translation>
  </message>
  <message>
   <source>Nobody else comes when the carer is ill or away.</source>
   <translation>Nobody else comes when the carer is ill or away.</translation>
  </message>
  <message>
   <source>It is not known who comes when the carer is ill or away. That is worth asking.</source>
   <translation>It is not known who comes when the carer is ill or away. That is worth asking.</translation>
  </message>
  <message>
   <source>Employing somebody, or paying somebody who works for themselves, has rules. Please look up “employment status” on GOV.UK before you agree. Daybook knows no tax rules.</source>
   <translation>Employing somebody, or paying somebody who works for themselves, has rules. Please look up “employment status” on GOV.UK before you agree. Daybook knows no tax rules.</translation>
  </message>
  <message>
   <source>An agency</source>
   <translation>An agency</translation>
  </message>
  <message>
   <source>Somebody I employ</source>
   <translation>Somebody I employ</translation>
  </message>
  <message>
   <source>Somebody who works for themselves</source>
   <translation>Somebody who works for themselves</translation>
  </message>
  <message>
   <source>Shared Lives: living with somebody</source>
   <translation>Shared Lives: living with somebody</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>Somebody else in holidays and illness</source>
   <translation>Somebody else in holidays and illness</translation>
  </message>
  <message>
   <source>Tax, National Insurance and pension as the employer</source>
   <translation>Tax, National Insurance and pension as the employer</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Insurance</translation>
  </message>
  <message>
   <source>Payroll service</source>
   <translation>Payroll service</translation>
  </message>
  <message>
   <source>Training and checks</source>
   <translation>Training and checks</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Travel</translation>
  </message>
  <message>
   <source>Rent, food and heating</source>
   <translation>Rent, food and heating</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Anything else</translation>
  </message>
  <message>
   <source>The fee, week by week</source>
   <translation>The fee, week by week</translation>
  </message>
  <message>
   <source>Monday to Friday: %1 a week</source>
   <translation>Monday to Friday: %1 a week</translation>
  </message>
  <message>
   <source>Weekends: %1 a week</source>
   <translation>Weekends: %1 a week</translation>
  </message>
  <message>
   <source>As it is planned now, 52 weeks come to %1.</source>
   <translation>As it is planned now, 52 weeks come to %1.</translation>
  </message>
  <message numerus="yes">
   <source>%n planned visit(s) have no agreed price and are not counted.</source>
   <translation>
    <numerusform>%n planned visit has no agreed price and is not counted.</numerusform>
    <numerusform>%n planned visits have no agreed price and are not counted.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2 a week, %3 a year.</source>
   <translation>%1: %2 a week, %3 a year.</translation>
  </message>
  <message>
   <source>The sum is without what is not known: %1.</source>
   <translation>The sum is without what is not known: %1.</translation>
  </message>
  <message>
   <source>Family and friends would help %1 a week. That has no price here.</source>
   <translation>Family and friends would help %1 a week. That has no price here.</translation>
  </message>
  <message>
   <source>It includes: %1</source>
   <translation>It includes: %1</translation>
  </message>
  <message>
   <source>What might go wrong: %1</source>
   <translation>What might go wrong: %1</translation>
  </message>
  <message>
   <source>Ways to arrange my care</source>
   <translation>Ways to arrange my care</translation>
  </message>
  <message>
   <source>Daybook ways to arrange my care</source>
   <translation>Daybook ways to arrange my care</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>A year</source>
   <translation>A year</translation>
  </message>
  <message>
   <source>Together, as far as it is known</source>
   <translation>Together, as far as it is known</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>Not every price is known, so it is not said how this compares with what is planned now.</source>
   <translation>Not every price is known, so it is not said how this compares with what is planned now.</translation>
  </message>
  <message>
   <source>A year is counted as 52 weeks, and a bank holiday like any other day. Each price of a week is rounded to the penny. All sums are as they were written down; nobody has promised them.</source>
   <translation>A year is counted as 52 weeks, and a bank holiday like any other day. Each price of a week is rounded to the penny. All sums are as they were written down; nobody has promised them.</translation>
  </message>
  <message>
   <source>%1 an hour is below %2. That is the least which councils in England should pay an agency, as the %3 worked it out for %4; there may be a newer figure. Ask what the price leaves out.</source>
   <translation>%1 an hour is below %2. That is the least which councils in England should pay an agency, as the %3 worked it out for %4; there may be a newer figure. Ask what the price leaves out.</translation>
  </message>
 </context>
 <context>
  <name>WholeFile</name>
  <message>
   <source>“%1” could not be written. What was there before is unchanged. Please choose another folder, or make room on the disk, and try again.</source>
   <translation>“%1” could not be written. What was there before is unchanged. Please choose another folder, or make room on the disk, and try again.</translation>
  </message>
 </context>
 <context>
  <name>XlsxWriter</name>
  <message>
   <source>The part of Daybook that writes spreadsheets is not installed. Nothing was written. Save it as a table (CSV) instead; every spreadsheet reads it.</source>
   <translation>The part of Daybook that writes spreadsheets is not installed. Nothing was written. Save it as a table (CSV) instead; every spreadsheet reads it.</translation>
  </message>
  <message>
   <source>“%1” could not be written: %2. Nothing was changed. Choose another place.</source>
   <translation>“%1” could not be written: %2. Nothing was changed. Choose another place.</translation>
  </message>
 </context>
 <context>
  <name>YearArchive</name>
  <message>
   <source>Statement for %1</source>
   <translation>Statement for %1</translation>
  </message>
  <message>
   <source>The money of the year, as a report to %1</source>
   <translation>The money of the year, as a report to %1</translation>
  </message>
  <message>
   <source>Letter of %1 to %2</source>
   <translation>Letter of %1 to %2</translation>
  </message>
  <message>
   <source>Letter of %1 to %2 about %3</source>
   <translation>Letter of %1 to %2 about %3</translation>
  </message>
  <message>
   <source>What checking the bills has done</source>
   <translation>What checking the bills has done</translation>
  </message>
  <message>
   <source>Year of care %1 to %2</source>
   <translation>Year of care %1 to %2</translation>
  </message>
  <message>
   <source>The monthly statements</source>
   <translation>The monthly statements</translation>
  </message>
  <message>
   <source>The letters that were sent</source>
   <translation>The letters that were sent</translation>
  </message>
  <message>
   <source>Tables for a spreadsheet</source>
   <translation>Tables for a spreadsheet</translation>
  </message>
  <message>
   <source>The bills as they came</source>
   <translation>The bills as they came</translation>
  </message>
  <message>
   <source>Pictures and papers</source>
   <translation>Pictures and papers</translation>
  </message>
  <message>
   <source>The whole year</source>
   <translation>The whole year</translation>
  </message>
  <message>
   <source>Please keep this folder until %1.</source>
   <translation>Please keep this folder until %1.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <source>Fingerprint (SHA-256)</source>
   <translation>Fingerprint (SHA-256)</translation>
  </message>
  <message>
   <source>The year of care from %1</source>
   <translation>The year of care from %1</translation>
  </message>
  <message>
   <source>This is about the care of %1.</source>
   <translation>This is about the care of %1.</translation>
  </message>
  <message>
   <source>It was put together by Daybook on %1.</source>
   <translation>It was put together by Daybook on %1.</translation>
  </message>
  <message>
   <source>The year was not over on that day.</source>
   <translation>The year was not over on that day.</translation>
  </message>
  <message>
   <source>Each file has a fingerprint. The file how-to-check.txt says how to see that nothing was changed.</source>
   <translation>Each file has a fingerprint. The file how-to-check.txt says how to see that nothing was changed.</translation>
  </message>
  <message>
   <source>What was written down about each visit</source>
   <translation>What was written down about each visit</translation>
  </message>
  <message>
   <source>The bills that began in this year, and their sums</source>
   <translation>The bills that began in this year, and their sums</translation>
  </message>
  <message>
   <source>Each line of these bills, as printed</source>
   <translation>Each line of these bills, as printed</translation>
  </message>
  <message>
   <source>Money in and out of the account</source>
   <translation>Money in and out of the account</translation>
  </message>
  <message>
   <source>Bill %1 of %2, %3</source>
   <translation>Bill %1 of %2, %3</translation>
  </message>
  <message>
   <source>Kept with: %1</source>
   <translation>Kept with: %1</translation>
  </message>
  <message>
   <source>Kept with %1: %2</source>
   <translation>Kept with %1: %2</translation>
  </message>
  <message>
   <source>The year of care from %1

To look at it: open the file index.html. It opens in any web browser. You need no internet and no Daybook. Papers end in .pdf. Tables end in .csv and open in a spreadsheet.

To see that nothing was changed: each file has a fingerprint of 64 letters and figures (SHA-256). When one letter of the file is changed, its fingerprint is another. The list of them all is the file sha256sums.txt.

On Linux, type this in the folder:
  sha256sum -c sha256sums.txt
On a Mac:
  shasum -a 256 -c sha256sums.txt
</source>
   <translation>The year of care from %1

To look at it: open the file index.html. It opens in any web browser. You need no internet and no Daybook. Papers end in .pdf. Tables end in .csv and open in a spreadsheet.

To see that nothing was changed: each file has a fingerprint of 64 letters and figures (SHA-256). When one letter of the file is changed, its fingerprint is another. The list of them all is the file sha256sums.txt.

On Linux, type this in the folder:
  sha256sum -c sha256sums.txt
On a Mac:
  shasum -a 256 -c sha256sums.txt
</translation>
  </message>
  <message>
   <source>On Windows, for one file at a time:
  certutil -hashfile year.pdf SHA256

Daybook keeps the fingerprint of sha256sums.txt itself. It shows it where a whole year is kept. So a list that was changed is noticed, too.

The folder is not locked. Whoever has it can read it.
</source>
   <translation>On Windows, for one file at a time:
  certutil -hashfile year.pdf SHA256

Daybook keeps the fingerprint of sha256sums.txt itself. It shows it where a whole year is kept. So a list that was changed is noticed, too.

The folder is not locked. Whoever has it can read it.
</translation>
  </message>
 </context>
 <context>
  <name>YearPage</name>
  <message>
   <source>%1 (not over yet)</source>
   <translation>%1 (not over yet)</translation>
  </message>
 </context>
 <context>
  <name>daybook::AboutPage</name>
  <message>
   <source>About Daybook</source>
   <translation>About Daybook</translation>
  </message>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
  <message>
   <source>Daybook keeps a record of care visits and explains every penny of a bill against it.</source>
   <translation>Daybook keeps a record of care visits and explains every penny of a bill against it.</translation>
  </message>
  <message>
   <source>Everything stays in one file on this computer. Daybook sends nothing over the internet.</source>
   <translation>Everything stays in one file on this computer. Daybook sends nothing over the internet.</translation>
  </message>
  <message>
   <source>Daybook helps you to ask. It gives no legal advice.</source>
   <translation>Daybook helps you to ask. It gives no legal advice.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Daybook is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or later.</source>
   <translation>Daybook is free software: you may use it, pass it on and change it under the terms of the GNU General Public License, version 3 or later.</translation>
  </message>
  <message>
   <source>It comes without any warranty, as far as the law allows. The full text came with the program, in the file LICENSE.</source>
   <translation>It comes without any warranty, as far as the law allows. The full text came with the program, in the file LICENSE.</translation>
  </message>
  <message>
   <source>It uses Qt %1 and SQLite.</source>
   <translation>It uses Qt %1 and SQLite.</translation>
  </message>
 </context>
 <context>
  <name>daybook::AccountEntriesModel</name>
  <message>
   <source>nothing in</source>
   <translation>nothing in</translation>
  </message>
  <message>
   <source>nothing out</source>
   <translation>nothing out</translation>
  </message>
  <message>
   <source>not noted</source>
   <translation>not noted</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>From or to</source>
   <translation>From or to</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>In</source>
   <translation>In</translation>
  </message>
  <message>
   <source>Out</source>
   <translation>Out</translation>
  </message>
 </context>
 <context>
  <name>daybook::AccountPage</name>
  <message>
   <source>Money in and out</source>
   <translation>Money in and out</translation>
  </message>
  <message>
   <source>What you are &amp;given</source>
   <translation>What you are &amp;given</translation>
  </message>
  <message>
   <source>Where the money is</source>
   <translation>Where the money is</translation>
  </message>
  <message>
   <source>The same as a table</source>
   <translation>The same as a table</translation>
  </message>
  <message>
   <source>Where the money stands</source>
   <translation>Where the money stands</translation>
  </message>
  <message>
   <source>All that came in and went out</source>
   <translation>All that came in and went out</translation>
  </message>
  <message>
   <source>Nothing is written down about your money yet. Say how much your care account holds today. From then on this page says what is left and how long it lasts.</source>
   <translation>Nothing is written down about your money yet. Say how much your care account holds today. From then on this page says what is left and how long it lasts.</translation>
  </message>
  <message>
   <source>came in since %1</source>
   <translation>came in since %1</translation>
  </message>
  <message>
   <source>paid since then</source>
   <translation>paid since then</translation>
  </message>
  <message>
   <source>promised already</source>
   <translation>promised already</translation>
  </message>
  <message>
   <source>left</source>
   <translation>left</translation>
  </message>
  <message>
   <source>B&amp;egin: how much do you hold today?</source>
   <translation>B&amp;egin: how much do you hold today?</translation>
  </message>
  <message>
   <source>Write do&amp;wn a payment</source>
   <translation>Write do&amp;wn a payment</translation>
  </message>
  <message>
   <source>Change the ch&amp;osen line</source>
   <translation>Change the ch&amp;osen line</translation>
  </message>
  <message>
   <source>Take the chosen line awa&amp;y</source>
   <translation>Take the chosen line awa&amp;y</translation>
  </message>
  <message>
   <source>Write &amp;down money in</source>
   <translation>Write &amp;down money in</translation>
  </message>
  <message>
   <source>Payments and b&amp;ills</source>
   <translation>Payments and b&amp;ills</translation>
  </message>
  <message>
   <source>Your accounts</source>
   <translation>Your accounts</translation>
  </message>
  <message>
   <source>Bring in a bank sta&amp;tement</source>
   <translation>Bring in a bank sta&amp;tement</translation>
  </message>
  <message>
   <source>&amp;Move money between accounts</source>
   <translation>&amp;Move money between accounts</translation>
  </message>
  <message>
   <source>Another acco&amp;unt</source>
   <translation>Another acco&amp;unt</translation>
  </message>
  <message>
   <source>Share out the chosen &amp;line</source>
   <translation>Share out the chosen &amp;line</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>What the chosen line is made o&amp;f</source>
   <translation>What the chosen line is made o&amp;f</translation>
  </message>
  <message>
   <source>What was it fo&amp;r?</source>
   <translation>What was it fo&amp;r?</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) to explain</source>
   <translation>
    <numerusform>%n payment to explain</numerusform>
    <numerusform>%n payments to explain</numerusform>
   </translation>
  </message>
  <message>
   <source>What the bank &amp;says, or what I counted</source>
   <translation>What the bank &amp;says, or what I counted</translation>
  </message>
  <message>
   <source>Its receipt</source>
   <translation>Its receipt</translation>
  </message>
 </context>
 <context>
  <name>daybook::AccountQuestions</name>
  <message>
   <source>Where is the money for your care kept?</source>
   <translation>Where is the money for your care kept?</translation>
  </message>
  <message>
   <source>What do you call it?</source>
   <translation>What do you call it?</translation>
  </message>
  <message>
   <source>On which day?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>How much was in it on that morning?</source>
   <translation>How much was in it on that morning?</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Kept in</source>
   <translation>Kept in</translation>
  </message>
  <message>
   <source>For example: care account. You may leave it empty.</source>
   <translation>For example: care account. You may leave it empty.</translation>
  </message>
  <message>
   <source>How much is in it?</source>
   <translation>How much is in it?</translation>
  </message>
  <message>
   <source>Look at the last statement, or count it. Everything after that day is added and taken off.</source>
   <translation>Look at the last statement, or count it. Everything after that day is added and taken off.</translation>
  </message>
  <message>
   <source>In it</source>
   <translation>In it</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>Your account: is this right?</source>
   <translation>Your account: is this right?</translation>
  </message>
 </context>
 <context>
  <name>daybook::AccountWiring</name>
  <message>
   <source>Began with %1 in “%2”</source>
   <translation>Began with %1 in “%2”</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Paid %1 on %2</source>
   <translation>Paid %1 on %2</translation>
  </message>
  <message>
   <source>Paid %1 to %2 on %3</source>
   <translation>Paid %1 to %2 on %3</translation>
  </message>
  <message>
   <source>%1 came in on %2</source>
   <translation>%1 came in on %2</translation>
  </message>
  <message>
   <source>%1 came in from %2 on %3</source>
   <translation>%1 came in from %2 on %3</translation>
  </message>
  <message>
   <source>Took %1 of %2 out of the account</source>
   <translation>Took %1 of %2 out of the account</translation>
  </message>
  <message>
   <source>You are given %1 a week from %2</source>
   <translation>You are given %1 a week from %2</translation>
  </message>
  <message>
   <source>The bank says %1 on %2</source>
   <translation>The bank says %1 on %2</translation>
  </message>
  <message>
   <source>Took away what was owed: %1</source>
   <translation>Took away what was owed: %1</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>Owed without a bill: %1 since %2</source>
   <translation>Owed without a bill: %1 since %2</translation>
  </message>
  <message>
   <source>Moved %1 to “%2”</source>
   <translation>Moved %1 to “%2”</translation>
  </message>
  <message>
   <source>Shared out %1 of %2</source>
   <translation>Shared out %1 of %2</translation>
  </message>
  <message>
   <source>Joined the payment of %1 on %2 with its bill</source>
   <translation>Joined the payment of %1 on %2 with its bill</translation>
  </message>
  <message>
   <source>This line is no payment. Choose one that went out.</source>
   <translation>This line is no payment. Choose one that went out.</translation>
  </message>
  <message>
   <source>What it was for</source>
   <translation>What it was for</translation>
  </message>
  <message>
   <source>Counted %1 on %2</source>
   <translation>Counted %1 on %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::AddBillPage</name>
  <message>
   <source>How did the bill come?</source>
   <translation>How did the bill come?</translation>
  </message>
  <message>
   <source>You will see what we read before anything is kept.</source>
   <translation>You will see what we read before anything is kept.</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>As a file</translation>
  </message>
  <message>
   <source>A &amp;file on this computer</source>
   <translation>A &amp;file on this computer</translation>
  </message>
  <message>
   <source>On paper, with every visit</source>
   <translation>On paper, with every visit</translation>
  </message>
  <message>
   <source>I will &amp;type it</source>
   <translation>I will &amp;type it</translation>
  </message>
  <message>
   <source>On paper, with one sum</source>
   <translation>On paper, with one sum</translation>
  </message>
  <message>
   <source>Then we can say the most that can be due for those days.</source>
   <translation>Then we can say the most that can be due for those days.</translation>
  </message>
  <message>
   <source>Type &amp;only the total</source>
   <translation>Type &amp;only the total</translation>
  </message>
  <message>
   <source>It came by e-mail and you saved it: a table that ends in .csv, .xlsx, .ods or .txt.</source>
   <translation>It came by e-mail and you saved it: a table that ends in .csv, .xlsx, .ods or .txt.</translation>
  </message>
  <message>
   <source>Type the lines of the bill. We can start from the visits that were planned, and show a picture or PDF of the bill beside them.</source>
   <translation>Type the lines of the bill. We can start from the visits that were planned, and show a picture or PDF of the bill beside them.</translation>
  </message>
  <message>
   <source>A bill you began to type</source>
   <translation>A bill you began to type</translation>
  </message>
  <message>
   <source>&amp;Go on with it</source>
   <translation>&amp;Go on with it</translation>
  </message>
  <message>
   <source>Put it &amp;away</source>
   <translation>Put it &amp;away</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Go on with it</translation>
  </message>
  <message>
   <source>Go on with it: %1</source>
   <translation>Go on with it: %1</translation>
  </message>
  <message>
   <source>Put it away</source>
   <translation>Put it away</translation>
  </message>
  <message>
   <source>Put it away: %1</source>
   <translation>Put it away: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::AgreementPage</name>
  <message>
   <source>What you agreed with %1</source>
   <translation>What you agreed with %1</translation>
  </message>
  <message>
   <source>Bills are checked against this. What is not stated here is never held against a bill.</source>
   <translation>Bills are checked against this. What is not stated here is never held against a bill.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>New price from a date: %1</source>
   <translation>New price from a date: %1</translation>
  </message>
  <message>
   <source>It was written wrongly: %1</source>
   <translation>It was written wrongly: %1</translation>
  </message>
  <message>
   <source>Add a price for something else</source>
   <translation>Add a price for something else</translation>
  </message>
  <message>
   <source>See or change the days</source>
   <translation>See or change the days</translation>
  </message>
  <message>
   <source>Write down its own words</source>
   <translation>Write down its own words</translation>
  </message>
 </context>
 <context>
  <name>daybook::AgreementQuestions</name>
  <message>
   <source>By the hour</source>
   <translation>By the hour</translation>
  </message>
  <message>
   <source>For each visit, however long</source>
   <translation>For each visit, however long</translation>
  </message>
  <message>
   <source>For each meal or thing</source>
   <translation>For each meal or thing</translation>
  </message>
  <message>
   <source>For each day</source>
   <translation>For each day</translation>
  </message>
  <message>
   <source>For each night</source>
   <translation>For each night</translation>
  </message>
  <message>
   <source>For each session</source>
   <translation>For each session</translation>
  </message>
  <message>
   <source>For each trip</source>
   <translation>For each trip</translation>
  </message>
  <message>
   <source>For each week</source>
   <translation>For each week</translation>
  </message>
  <message>
   <source>For every four weeks</source>
   <translation>For every four weeks</translation>
  </message>
  <message>
   <source>For each month</source>
   <translation>For each month</translation>
  </message>
  <message>
   <source>By the mile</source>
   <translation>By the mile</translation>
  </message>
  <message>
   <source>For each time something happens</source>
   <translation>For each time something happens</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>Once</translation>
  </message>
  <message>
   <source>For example: %1</source>
   <translation>For example: %1</translation>
  </message>
  <message>
   <source>First day of this price</source>
   <translation>First day of this price</translation>
  </message>
  <message>
   <source>From which day is there a new price?</source>
   <translation>From which day is there a new price?</translation>
  </message>
  <message>
   <source>From which day does this price apply?</source>
   <translation>From which day does this price apply?</translation>
  </message>
  <message>
   <source>Bills for days before keep the price they had.</source>
   <translation>Bills for days before keep the price they had.</translation>
  </message>
  <message>
   <source>Write the day, for example 1 April 2026.</source>
   <translation>Write the day, for example 1 April 2026.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>What is the price for?</source>
   <translation>What is the price for?</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>What it is for, in the words of the bill</source>
   <translation>What it is for, in the words of the bill</translation>
  </message>
  <message>
   <source>For example: personal care, meal, mileage.</source>
   <translation>For example: personal care, meal, mileage.</translation>
  </message>
  <message>
   <source>Use the words the bill uses.</source>
   <translation>Use the words the bill uses.</translation>
  </message>
  <message>
   <source>Write what the price is for.</source>
   <translation>Write what the price is for.</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>How is it charged?</source>
   <translation>How is it charged?</translation>
  </message>
  <message>
   <source>Choose how it is charged.</source>
   <translation>Choose how it is charged.</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>This price has more parts than these questions ask about. They are replaced by your answers.</source>
   <translation>This price has more parts than these questions ask about. They are replaced by your answers.</translation>
  </message>
  <message>
   <source>What is the usual price?</source>
   <translation>What is the usual price?</translation>
  </message>
  <message>
   <source>The price on an ordinary weekday.</source>
   <translation>The price on an ordinary weekday.</translation>
  </message>
  <message>
   <source>Usual price</source>
   <translation>Usual price</translation>
  </message>
  <message>
   <source>What does a visit between two of these lengths cost?</source>
   <translation>What does a visit between two of these lengths cost?</translation>
  </message>
  <message>
   <source>The examples use your own prices.</source>
   <translation>The examples use your own prices.</translation>
  </message>
  <message>
   <source>Lengths between</source>
   <translation>Lengths between</translation>
  </message>
  <message>
   <source>The listed price, and the rest by the hour.</source>
   <translation>The listed price, and the rest by the hour.</translation>
  </message>
  <message>
   <source>By the hour, minute for minute.</source>
   <translation>By the hour, minute for minute.</translation>
  </message>
  <message>
   <source>The next longer listed price.</source>
   <translation>The next longer listed price.</translation>
  </message>
  <message>
   <source>The price of the planned length.</source>
   <translation>The price of the planned length.</translation>
  </message>
  <message>
   <source>My agreement does not say.</source>
   <translation>My agreement does not say.</translation>
  </message>
  <message>
   <source>The same as on weekdays</source>
   <translation>The same as on weekdays</translation>
  </message>
  <message>
   <source>Another price on Saturday and Sunday</source>
   <translation>Another price on Saturday and Sunday</translation>
  </message>
  <message>
   <source>Saturday and Sunday each have their own price</source>
   <translation>Saturday and Sunday each have their own price</translation>
  </message>
  <message>
   <source>My agreement does not say (the weekday price counts)</source>
   <translation>My agreement does not say (the weekday price counts)</translation>
  </message>
  <message>
   <source>Saturday, or the whole weekend</source>
   <translation>Saturday, or the whole weekend</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <source>Is the price different at weekends?</source>
   <translation>Is the price different at weekends?</translation>
  </message>
  <message>
   <source>Choose one. If you do not know, choose “My agreement does not say”.</source>
   <translation>Choose one. If you do not know, choose “My agreement does not say”.</translation>
  </message>
  <message>
   <source>Weekends</source>
   <translation>Weekends</translation>
  </message>
  <message>
   <source>Saturday %1, Sunday %2</source>
   <translation>Saturday %1, Sunday %2</translation>
  </message>
  <message>
   <source>The same as on other days</source>
   <translation>The same as on other days</translation>
  </message>
  <message>
   <source>A price of its own</source>
   <translation>A price of its own</translation>
  </message>
  <message>
   <source>My agreement does not say (no other price counts)</source>
   <translation>My agreement does not say (no other price counts)</translation>
  </message>
  <message>
   <source>Double the weekday price</source>
   <translation>Double the weekday price</translation>
  </message>
  <message>
   <source>One and a half times the weekday price</source>
   <translation>One and a half times the weekday price</translation>
  </message>
  <message>
   <source>Is the price different on bank holidays?</source>
   <translation>Is the price different on bank holidays?</translation>
  </message>
  <message>
   <source>Bank holidays</source>
   <translation>Bank holidays</translation>
  </message>
  <message>
   <source>No, or my agreement does not say</source>
   <translation>No, or my agreement does not say</translation>
  </message>
  <message>
   <source>Yes, there is another price from a time of day</source>
   <translation>Yes, there is another price from a time of day</translation>
  </message>
  <message>
   <source>Is there another price in the evening or at night?</source>
   <translation>Is there another price in the evening or at night?</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Evenings and nights</source>
   <translation>Evenings and nights</translation>
  </message>
  <message>
   <source>No other price</source>
   <translation>No other price</translation>
  </message>
  <message>
   <source>%1 to %2: %3 an hour</source>
   <translation>%1 to %2: %3 an hour</translation>
  </message>
  <message>
   <source>When a visit lies in both times</source>
   <translation>When a visit lies in both times</translation>
  </message>
  <message>
   <source>What when a visit begins by day and ends in the evening?</source>
   <translation>What when a visit begins by day and ends in the evening?</translation>
  </message>
  <message>
   <source>Over both times</source>
   <translation>Over both times</translation>
  </message>
  <message>
   <source>The price at the start counts for the whole visit.</source>
   <translation>The price at the start counts for the whole visit.</translation>
  </message>
  <message>
   <source>Each part has its own price.</source>
   <translation>Each part has its own price.</translation>
  </message>
  <message>
   <source>When part of the time is not due</source>
   <translation>When part of the time is not due</translation>
  </message>
  <message>
   <source>The whole price is due</source>
   <translation>The whole price is due</translation>
  </message>
  <message>
   <source>Each day is a seventh of a week</source>
   <translation>Each day is a seventh of a week</translation>
  </message>
  <message>
   <source>By the days of the month</source>
   <translation>By the days of the month</translation>
  </message>
  <message>
   <source>By the visits that were planned</source>
   <translation>By the visits that were planned</translation>
  </message>
  <message>
   <source>My agreement does not say</source>
   <translation>My agreement does not say</translation>
  </message>
  <message>
   <source>What when you are away for a part of it?</source>
   <translation>What when you are away for a part of it?</translation>
  </message>
  <message>
   <source>For example two days in hospital.</source>
   <translation>For example two days in hospital.</translation>
  </message>
  <message>
   <source>Away for a part</source>
   <translation>Away for a part</translation>
  </message>
  <message>
   <source>A multiple of the weekday price, as now</source>
   <translation>A multiple of the weekday price, as now</translation>
  </message>
  <message>
   <source>Check what you agreed with %1</source>
   <translation>Check what you agreed with %1</translation>
  </message>
  <message>
   <source>Write a whole number from %1 to %2.</source>
   <translation>Write a whole number from %1 to %2.</translation>
  </message>
  <message>
   <source>Which days are bank holidays?</source>
   <translation>Which days are bank holidays?</translation>
  </message>
  <message>
   <source>The days on the government's list.</source>
   <translation>The days on the government's list.</translation>
  </message>
  <message>
   <source>The day itself, also when it falls on a weekend.</source>
   <translation>The day itself, also when it falls on a weekend.</translation>
  </message>
  <message>
   <source>Both the day itself and the Monday instead of it.</source>
   <translation>Both the day itself and the Monday instead of it.</translation>
  </message>
  <message>
   <source>Other days that have the bank holiday price</source>
   <translation>Other days that have the bank holiday price</translation>
  </message>
  <message>
   <source>For example: 24 December 2026, 31 December 2026. You may leave this empty.</source>
   <translation>For example: 24 December 2026, 31 December 2026. You may leave this empty.</translation>
  </message>
  <message>
   <source>Write the other days with commas between, for example 24 December 2026, 31 December 2026.</source>
   <translation>Write the other days with commas between, for example 24 December 2026, 31 December 2026.</translation>
  </message>
  <message>
   <source>Bank holiday days</source>
   <translation>Bank holiday days</translation>
  </message>
  <message>
   <source>Which time do you pay for?</source>
   <translation>Which time do you pay for?</translation>
  </message>
  <message>
   <source>Time paid for</source>
   <translation>Time paid for</translation>
  </message>
  <message>
   <source>My agreement does not say. Daybook then only points out short visits.</source>
   <translation>My agreement does not say. Daybook then only points out short visits.</translation>
  </message>
  <message>
   <source>How are minutes counted?</source>
   <translation>How are minutes counted?</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>My agreement does not say. Then every minute counts.</source>
   <translation>My agreement does not say. Then every minute counts.</translation>
  </message>
  <message>
   <source>Is there a shortest time that is paid for?</source>
   <translation>Is there a shortest time that is paid for?</translation>
  </message>
  <message>
   <source>At least %1</source>
   <translation>At least %1</translation>
  </message>
  <message>
   <source>Shortest time</source>
   <translation>Shortest time</translation>
  </message>
  <message>
   <source>How many minutes early may they leave?</source>
   <translation>How many minutes early may they leave?</translation>
  </message>
  <message>
   <source>None</source>
   <translation>None</translation>
  </message>
  <message>
   <source>5 minutes, or my agreement does not say</source>
   <translation>5 minutes, or my agreement does not say</translation>
  </message>
  <message>
   <source>Up to this many minutes make no difference to the price.</source>
   <translation>Up to this many minutes make no difference to the price.</translation>
  </message>
  <message>
   <source>Leaving early</source>
   <translation>Leaving early</translation>
  </message>
  <message>
   <source>Nothing when I tell them early enough</source>
   <translation>Nothing when I tell them early enough</translation>
  </message>
  <message>
   <source>Nothing at all</source>
   <translation>Nothing at all</translation>
  </message>
  <message>
   <source>Always the full price</source>
   <translation>Always the full price</translation>
  </message>
  <message>
   <source>How many hours before is early enough?</source>
   <translation>How many hours before is early enough?</translation>
  </message>
  <message>
   <source>When told later: how much of the price, in per cent?</source>
   <translation>When told later: how much of the price, in per cent?</translation>
  </message>
  <message>
   <source>As it is written down now</source>
   <translation>As it is written down now</translation>
  </message>
  <message>
   <source>What do you pay when you cancel a visit?</source>
   <translation>What do you pay when you cancel a visit?</translation>
  </message>
  <message>
   <source>Cancelling</source>
   <translation>Cancelling</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>What do you pay when you are in hospital or away?</source>
   <translation>What do you pay when you are in hospital or away?</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nothing</translation>
  </message>
  <message>
   <source>A part of the price, from the first day</source>
   <translation>A part of the price, from the first day</translation>
  </message>
  <message>
   <source>Nothing for the first days, then a part of the price</source>
   <translation>Nothing for the first days, then a part of the price</translation>
  </message>
  <message>
   <source>For how many days do you pay nothing?</source>
   <translation>For how many days do you pay nothing?</translation>
  </message>
  <message>
   <source>How much of the price, in per cent?</source>
   <translation>How much of the price, in per cent?</translation>
  </message>
  <message>
   <source>Hospital or away</source>
   <translation>Hospital or away</translation>
  </message>
  <message>
   <source>The full price</source>
   <translation>The full price</translation>
  </message>
  <message>
   <source>A part of the price</source>
   <translation>A part of the price</translation>
  </message>
  <message>
   <source>What do you pay when a carer comes but is sent away?</source>
   <translation>What do you pay when a carer comes but is sent away?</translation>
  </message>
  <message>
   <source>Or when they cannot get in.</source>
   <translation>Or when they cannot get in.</translation>
  </message>
  <message>
   <source>Sent away</source>
   <translation>Sent away</translation>
  </message>
  <message>
   <source>Is VAT added to the prices?</source>
   <translation>Is VAT added to the prices?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>How much VAT, in per cent?</source>
   <translation>How much VAT, in per cent?</translation>
  </message>
  <message>
   <source>Most care at home has no VAT.</source>
   <translation>Most care at home has no VAT.</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>For example: letter of 3 March 2026, page 2. You may leave this empty.</source>
   <translation>For example: letter of 3 March 2026, page 2. You may leave this empty.</translation>
  </message>
  <message>
   <source>Where is this agreement written down?</source>
   <translation>Where is this agreement written down?</translation>
  </message>
  <message>
   <source>A letter about a bill can then name it.</source>
   <translation>A letter about a bill can then name it.</translation>
  </message>
  <message>
   <source>Write the last day, or leave it empty.</source>
   <translation>Write the last day, or leave it empty.</translation>
  </message>
  <message>
   <source>Written in</source>
   <translation>Written in</translation>
  </message>
  <message>
   <source>A sum, or a part of the price, by how early I tell them</source>
   <translation>A sum, or a part of the price, by how early I tell them</translation>
  </message>
  <message>
   <source>Its words, and where they stand</source>
   <translation>Its words, and where they stand</translation>
  </message>
  <message>
   <source>What does the agreement itself say?</source>
   <translation>What does the agreement itself say?</translation>
  </message>
  <message>
   <source>For example: “48 hours’ notice, no charge” (clause 7, page 3). A letter about a bill then quotes it.</source>
   <translation>For example: “48 hours’ notice, no charge” (clause 7, page 3). A letter about a bill then quotes it.</translation>
  </message>
  <message>
   <source>Its own words</source>
   <translation>Its own words</translation>
  </message>
  <message>
   <source>Has anybody given notice?</source>
   <translation>Has anybody given notice?</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Yes, I have</source>
   <translation>Yes, I have</translation>
  </message>
  <message>
   <source>Yes, the provider has</source>
   <translation>Yes, the provider has</translation>
  </message>
  <message>
   <source>On which day was notice given?</source>
   <translation>On which day was notice given?</translation>
  </message>
  <message>
   <source>Last day of the agreement, if it has ended or will end</source>
   <translation>Last day of the agreement, if it has ended or will end</translation>
  </message>
  <message>
   <source>Does this agreement end?</source>
   <translation>Does this agreement end?</translation>
  </message>
  <message>
   <source>What is charged for days after the last one is asked about.</source>
   <translation>What is charged for days after the last one is asked about.</translation>
  </message>
  <message>
   <source>Write the day on which notice was given.</source>
   <translation>Write the day on which notice was given.</translation>
  </message>
  <message>
   <source>The last day is before the first. Please look at both.</source>
   <translation>The last day is before the first. Please look at both.</translation>
  </message>
  <message>
   <source>The end</source>
   <translation>The end</translation>
  </message>
  <message>
   <source>They gave notice on %1.</source>
   <translation>They gave notice on %1.</translation>
  </message>
  <message>
   <source>You gave notice on %1.</source>
   <translation>You gave notice on %1.</translation>
  </message>
  <message>
   <source>The last day is %1.</source>
   <translation>The last day is %1.</translation>
  </message>
  <message>
   <source>It goes on.</source>
   <translation>It goes on.</translation>
  </message>
  <message>
   <source>Which paper, and which page</source>
   <translation>Which paper, and which page</translation>
  </message>
 </context>
 <context>
  <name>daybook::AnotherDayPage</name>
  <message>
   <source>Another day</source>
   <translation>Another day</translation>
  </message>
  <message>
   <source>What day was it?</source>
   <translation>What day was it?</translation>
  </message>
  <message>
   <source>Choose a day to see it or to write down its visits.</source>
   <translation>Choose a day to see it or to write down its visits.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Yesterday</translation>
  </message>
  <message>
   <source>Show this day</source>
   <translation>Show this day</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <comment>day</comment>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::AnswersPage</name>
  <message>
   <source>My answers</source>
   <translation>My answers</translation>
  </message>
  <message>
   <source>Nothing is answered here yet. When you check a bill, each question has its answers.</source>
   <translation>Nothing is answered here yet. When you check a bill, each question has its answers.</translation>
  </message>
  <message numerus="yes">
   <source>You answered %n question(s). You can change an answer, or take it away.</source>
   <translation>
    <numerusform>You answered %n question. You can change an answer, or take it away.</numerusform>
    <numerusform>You answered %n questions. You can change an answer, or take it away.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>&amp;Show all %n answer(s)</source>
   <translation>
    <numerusform>&amp;Show all %n answer</numerusform>
    <numerusform>&amp;Show all %n answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older answer(s) belong to questions that do not come up any more, because the daybook, the agreement or the bill has changed. They are kept, and count again when the question comes back.</source>
   <translation>
    <numerusform>%n older answer belongs to a question that does not come up any more, because the daybook, the agreement or the bill has changed. It is kept, and counts again when the question comes back.</numerusform>
    <numerusform>%n older answers belong to questions that do not come up any more, because the daybook, the agreement or the bill has changed. They are kept, and count again when the question comes back.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Change my answer</source>
   <translation>Change my answer</translation>
  </message>
  <message>
   <source>Take my answer away</source>
   <translation>Take my answer away</translation>
  </message>
 </context>
 <context>
  <name>daybook::AnswersWiring</name>
  <message>
   <source>bill %1</source>
   <translation>bill %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>It stands in your letter of %1.</source>
   <translation>It stands in your letter of %1.</translation>
  </message>
  <message>
   <source>%1: the bill is right</source>
   <translation>%1: the bill is right</translation>
  </message>
  <message>
   <source>%1: ask about this</source>
   <translation>%1: ask about this</translation>
  </message>
  <message>
   <source>%1: took the answer away</source>
   <translation>%1: took the answer away</translation>
  </message>
 </context>
 <context>
  <name>daybook::AssessmentPage</name>
  <message>
   <source>What was assessed, planned and came</source>
   <translation>What was assessed, planned and came</translation>
  </message>
  <message>
   <source>The hours that your assessment or care plan says, beside the visits. Nobody is given marks.</source>
   <translation>The hours that your assessment or care plan says, beside the visits. Nobody is given marks.</translation>
  </message>
  <message>
   <source>Nothing is written down yet. Take your assessment or care plan to hand, and write down what it says.</source>
   <translation>Nothing is written down yet. Take your assessment or care plan to hand, and write down what it says.</translation>
  </message>
  <message>
   <source>&amp;Write down an assessment</source>
   <translation>&amp;Write down an assessment</translation>
  </message>
  <message>
   <source>Print thi&amp;s</source>
   <translation>Print thi&amp;s</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>from %1</translation>
  </message>
  <message>
   <source>Counts today</source>
   <translation>Counts today</translation>
  </message>
  <message>
   <source>Counts later</source>
   <translation>Counts later</translation>
  </message>
  <message>
   <source>Counted before</source>
   <translation>Counted before</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>Hours week by week</source>
   <translation>Hours week by week</translation>
  </message>
  <message>
   <source>Show the &amp;visits of the chosen week</source>
   <translation>Show the &amp;visits of the chosen week</translation>
  </message>
  <message>
   <source>What this stands on</source>
   <translation>What this stands on</translation>
  </message>
  <message>
   <source>Needs and visits</source>
   <translation>Needs and visits</translation>
  </message>
  <message>
   <source>Picture: hours assessed, planned and come, week by week</source>
   <translation>Picture: hours assessed, planned and come, week by week</translation>
  </message>
  <message>
   <source>What was assessed</source>
   <translation>What was assessed</translation>
  </message>
 </context>
 <context>
  <name>daybook::AssessmentQuestions</name>
  <message>
   <source>Write the hours as in 14 or 14:30, or leave it empty.</source>
   <translation>Write the hours as in 14 or 14:30, or leave it empty.</translation>
  </message>
  <message>
   <source>%1 a week</source>
   <translation>%1 a week</translation>
  </message>
  <message>
   <source>Not stated</source>
   <translation>Not stated</translation>
  </message>
  <message>
   <source>From which day does it count?</source>
   <translation>From which day does it count?</translation>
  </message>
  <message>
   <source>It stands in your assessment, or in your care and support plan.</source>
   <translation>It stands in your assessment, or in your care and support plan.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Counts from</source>
   <translation>Counts from</translation>
  </message>
  <message>
   <source>Hours a week</source>
   <translation>Hours a week</translation>
  </message>
  <message>
   <source>For example 14 or 14:30.</source>
   <translation>For example 14 or 14:30.</translation>
  </message>
  <message>
   <source>How many hours a week in all?</source>
   <translation>How many hours a week in all?</translation>
  </message>
  <message>
   <source>Leave it empty when it is not stated. With two carers together, count both.</source>
   <translation>Leave it empty when it is not stated. With two carers together, count both.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Hours</translation>
  </message>
  <message>
   <source>What is the something else?</source>
   <translation>What is the something else?</translation>
  </message>
  <message>
   <source>What are the hours for?</source>
   <translation>What are the hours for?</translation>
  </message>
  <message>
   <source>Tick what the assessment names. You may leave all of it empty.</source>
   <translation>Tick what the assessment names. You may leave all of it empty.</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Hours a week for this</source>
   <translation>Hours a week for this</translation>
  </message>
  <message>
   <source>Leave it empty when it is not stated.</source>
   <translation>Leave it empty when it is not stated.</translation>
  </message>
  <message>
   <source>The planned visit “%1” is for this</source>
   <translation>The planned visit “%1” is for this</translation>
  </message>
  <message>
   <source>%1: how long, and when?</source>
   <translation>%1: how long, and when?</translation>
  </message>
  <message>
   <source>Both may be left open.</source>
   <translation>Both may be left open.</translation>
  </message>
  <message>
   <source>%1, no planned visit</source>
   <translation>%1, no planned visit</translation>
  </message>
  <message>
   <source>%1, planned: %2</source>
   <translation>%1, planned: %2</translation>
  </message>
  <message>
   <source>Who said so?</source>
   <translation>Who said so?</translation>
  </message>
  <message>
   <source>Which paper does it stand in, of which day?</source>
   <translation>Which paper does it stand in, of which day?</translation>
  </message>
  <message>
   <source>Where does it come from?</source>
   <translation>Where does it come from?</translation>
  </message>
  <message>
   <source>So that it can be found again. You may leave it empty.</source>
   <translation>So that it can be found again. You may leave it empty.</translation>
  </message>
  <message>
   <source>Where it comes from</source>
   <translation>Where it comes from</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In your own words</translation>
  </message>
  <message>
   <source>For example: an hour less in the week, two more on Sundays.</source>
   <translation>For example: an hour less in the week, two more on Sundays.</translation>
  </message>
  <message>
   <source>What would you change about the hours?</source>
   <translation>What would you change about the hours?</translation>
  </message>
  <message>
   <source>You may leave it empty. It is printed for your review.</source>
   <translation>You may leave it empty. It is printed for your review.</translation>
  </message>
  <message>
   <source>What you would change</source>
   <translation>What you would change</translation>
  </message>
  <message>
   <source>Nothing written down</source>
   <translation>Nothing written down</translation>
  </message>
 </context>
 <context>
  <name>daybook::AssessmentWiring</name>
  <message>
   <source>Assessment from %1 taken away</source>
   <translation>Assessment from %1 taken away</translation>
  </message>
  <message>
   <source>What was assessed from %1</source>
   <translation>What was assessed from %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::AwardQuestions</name>
  <message>
   <source>Where does the money come from?</source>
   <translation>Where does the money come from?</translation>
  </message>
  <message>
   <source>The council or the Trust</source>
   <translation>The council or the Trust</translation>
  </message>
  <message>
   <source>The NHS or another fund</source>
   <translation>The NHS or another fund</translation>
  </message>
  <message>
   <source>Money for short breaks only</source>
   <translation>Money for short breaks only</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Comes from</translation>
  </message>
  <message>
   <source>What you are given: is this right?</source>
   <translation>What you are given: is this right?</translation>
  </message>
  <message>
   <source>How much is it a week?</source>
   <translation>How much is it a week?</translation>
  </message>
  <message>
   <source>How much of that do you pay yourself each week?</source>
   <translation>How much of that do you pay yourself each week?</translation>
  </message>
  <message>
   <source>Your contribution, from the letter. Leave it empty when there is none.</source>
   <translation>Your contribution, from the letter. Leave it empty when there is none.</translation>
  </message>
  <message>
   <source>How much are you given a week?</source>
   <translation>How much are you given a week?</translation>
  </message>
  <message>
   <source>It stands in the letter about your direct payment.</source>
   <translation>It stands in the letter about your direct payment.</translation>
  </message>
  <message>
   <source>Each week</source>
   <translation>Each week</translation>
  </message>
  <message>
   <source>%1, of which you pay %2</source>
   <translation>%1, of which you pay %2</translation>
  </message>
  <message>
   <source>Is your part taken off before it is paid?</source>
   <translation>Is your part taken off before it is paid?</translation>
  </message>
  <message>
   <source>Yes. They pay the rest, and I pay my part in myself</source>
   <translation>Yes. They pay the rest, and I pay my part in myself</translation>
  </message>
  <message>
   <source>No. They pay all of it, and ask me for my part later</source>
   <translation>No. They pay all of it, and ask me for my part later</translation>
  </message>
  <message>
   <source>Your part</source>
   <translation>Your part</translation>
  </message>
  <message>
   <source>How often does it come?</source>
   <translation>How often does it come?</translation>
  </message>
  <message>
   <source>It comes</source>
   <translation>It comes</translation>
  </message>
  <message>
   <source>On which day did it first come in this plan?</source>
   <translation>On which day did it first come in this plan?</translation>
  </message>
  <message>
   <source>Until when? Leave it empty when nothing is said.</source>
   <translation>Until when? Leave it empty when nothing is said.</translation>
  </message>
  <message>
   <source>From when to when?</source>
   <translation>From when to when?</translation>
  </message>
  <message>
   <source>When the sum changes, write a new one from that day. The old one stays as it was.</source>
   <translation>When the sum changes, write a new one from that day. The old one stays as it was.</translation>
  </message>
  <message>
   <source>Write the last day as in 9 March, or leave it empty.</source>
   <translation>Write the last day as in 9 March, or leave it empty.</translation>
  </message>
  <message>
   <source>The last day is before the first. Write a later one.</source>
   <translation>The last day is before the first. Write a later one.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>%1 until %2</source>
   <translation>%1 until %2</translation>
  </message>
  <message>
   <source>How much may you keep in the account?</source>
   <translation>How much may you keep in the account?</translation>
  </message>
  <message>
   <source>How many weeks of it may you keep in the account?</source>
   <translation>How many weeks of it may you keep in the account?</translation>
  </message>
  <message>
   <source>Many councils let you keep 4 to 8 weeks and may ask for more than that back.</source>
   <translation>Many councils let you keep 4 to 8 weeks and may ask for more than that back.</translation>
  </message>
  <message>
   <source>You may keep</source>
   <translation>You may keep</translation>
  </message>
  <message>
   <source>How much is for one thing only?</source>
   <translation>How much is for one thing only?</translation>
  </message>
  <message>
   <source>Leave it empty when there is no such money.</source>
   <translation>Leave it empty when there is no such money.</translation>
  </message>
  <message>
   <source>For what?</source>
   <translation>For what?</translation>
  </message>
  <message>
   <source>Is some of it for one thing only?</source>
   <translation>Is some of it for one thing only?</translation>
  </message>
  <message>
   <source>For example two weekends away, or a start-up sum. It is never counted as left over.</source>
   <translation>For example two weekends away, or a start-up sum. It is never counted as left over.</translation>
  </message>
  <message>
   <source>For one thing only</source>
   <translation>For one thing only</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nothing</translation>
  </message>
  <message>
   <source>%1 for %2</source>
   <translation>%1 for %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::BankHolidaysPage</name>
  <message>
   <source>Counts</source>
   <translation>Counts</translation>
  </message>
  <message>
   <source>Does not count</source>
   <translation>Does not count</translation>
  </message>
  <message>
   <source>Counts: you added it</source>
   <translation>Counts: you added it</translation>
  </message>
  <message>
   <source>Does not count: you took it out</source>
   <translation>Does not count: you took it out</translation>
  </message>
  <message>
   <source>Year before</source>
   <translation>Year before</translation>
  </message>
  <message>
   <source>Next year</source>
   <translation>Next year</translation>
  </message>
  <message>
   <source>Bank holidays</source>
   <translation>Bank holidays</translation>
  </message>
  <message>
   <source>Add a day by hand</source>
   <translation>Add a day by hand</translation>
  </message>
  <message>
   <source>For a day that has the bank holiday price in your agreement and is not on the list, for example Christmas Eve.</source>
   <translation>For a day that has the bank holiday price in your agreement and is not on the list, for example Christmas Eve.</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>Which day?</translation>
  </message>
  <message>
   <source>What do you call it?</source>
   <translation>What do you call it?</translation>
  </message>
  <message>
   <source>You may leave this empty.</source>
   <translation>You may leave this empty.</translation>
  </message>
  <message>
   <source>Add this day</source>
   <translation>Add this day</translation>
  </message>
  <message>
   <source>Bank holidays with %1</source>
   <translation>Bank holidays with %1</translation>
  </message>
  <message>
   <source>A day that counts has the bank holiday price. Choose a day to change it.</source>
   <translation>A day that counts has the bank holiday price. Choose a day to change it.</translation>
  </message>
  <message>
   <source>Your agreement does not say which days are bank holidays, so none counts. Choose a day that does.</source>
   <translation>Your agreement does not say which days are bank holidays, so none counts. Choose a day that does.</translation>
  </message>
  <message>
   <source>Scotland</source>
   <translation>Scotland</translation>
  </message>
  <message>
   <source>Northern Ireland</source>
   <translation>Northern Ireland</translation>
  </message>
  <message>
   <source>England and Wales</source>
   <translation>England and Wales</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>What it is</translation>
  </message>
  <message>
   <source>In this agreement</source>
   <translation>In this agreement</translation>
  </message>
  <message>
   <source>The government has not announced the days of %1 yet. These are worked out by the usual rule; a day may move.</source>
   <translation>The government has not announced the days of %1 yet. These are worked out by the usual rule; a day may move.</translation>
  </message>
  <message>
   <source>Take %1 out</source>
   <translation>Take %1 out</translation>
  </message>
  <message>
   <source>%1 does not count</source>
   <translation>%1 does not count</translation>
  </message>
  <message>
   <source>%1 counts</source>
   <translation>%1 counts</translation>
  </message>
  <message>
   <source>Give %1 this name</source>
   <translation>Give %1 this name</translation>
  </message>
  <message>
   <source>%1 is a bank holiday with %2</source>
   <translation>%1 is a bank holiday with %2</translation>
  </message>
  <message>
   <source>%1 is no bank holiday with %2</source>
   <translation>%1 is no bank holiday with %2</translation>
  </message>
  <message>
   <source>Write the name first.</source>
   <translation>Write the name first.</translation>
  </message>
  <message>
   <source>%1 is called %2</source>
   <translation>%1 is called %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::BankQuestions</name>
  <message>
   <source>Which account?</source>
   <translation>Which account?</translation>
  </message>
  <message>
   <source>At the end of which day?</source>
   <translation>At the end of which day?</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Account</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>The last line of the statement, or what you count in the purse. Daybook says whether it agrees.</source>
   <translation>The last line of the statement, or what you count in the purse. Daybook says whether it agrees.</translation>
  </message>
  <message>
   <source>Write the sum, as in 312.40.</source>
   <translation>Write the sum, as in 312.40.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Which of these has the bank not shown yet?</source>
   <translation>Which of these has the bank not shown yet?</translation>
  </message>
  <message>
   <source>A cheque that nobody has paid in is missing on the statement. Tick such lines.</source>
   <translation>A cheque that nobody has paid in is missing on the statement. Tick such lines.</translation>
  </message>
  <message>
   <source>Compared</source>
   <translation>Compared</translation>
  </message>
  <message>
   <source>That agrees with what is written down.</source>
   <translation>That agrees with what is written down.</translation>
  </message>
  <message>
   <source>The difference is %1. It stays on the page of the account until it is found.</source>
   <translation>The difference is %1. It stays on the page of the account until it is found.</translation>
  </message>
  <message>
   <source>%1: %2 out, %3</source>
   <translation>%1: %2 out, %3</translation>
  </message>
  <message>
   <source>%1: %2 in, %3</source>
   <translation>%1: %2 in, %3</translation>
  </message>
  <message>
   <source>What the bank says, or what you counted: is this right?</source>
   <translation>What the bank says, or what you counted: is this right?</translation>
  </message>
  <message>
   <source>How much is in it?</source>
   <translation>How much is in it?</translation>
  </message>
  <message>
   <source>What does the bank say, or what did you count?</source>
   <translation>What does the bank say, or what did you count?</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>What is in it</translation>
  </message>
 </context>
 <context>
  <name>daybook::Banner</name>
  <message>
   <source>Close</source>
   <translation>Close</translation>
  </message>
  <message>
   <source>Close this message</source>
   <translation>Close this message</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillCellDelegate</name>
  <message>
   <source>Line %1, %2</source>
   <translation>Line %1, %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillColumnsPage</name>
  <message>
   <source>the day of the visit</source>
   <translation>the day of the visit</translation>
  </message>
  <message>
   <source>the last day</source>
   <translation>the last day</translation>
  </message>
  <message>
   <source>the weekday</source>
   <translation>the weekday</translation>
  </message>
  <message>
   <source>when the visit began</source>
   <translation>when the visit began</translation>
  </message>
  <message>
   <source>when the visit ended</source>
   <translation>when the visit ended</translation>
  </message>
  <message>
   <source>how long the visit was</source>
   <translation>how long the visit was</translation>
  </message>
  <message>
   <source>how many hours</source>
   <translation>how many hours</translation>
  </message>
  <message>
   <source>how many minutes</source>
   <translation>how many minutes</translation>
  </message>
  <message>
   <source>how many carers came</source>
   <translation>how many carers came</translation>
  </message>
  <message>
   <source>the name of the carer</source>
   <translation>the name of the carer</translation>
  </message>
  <message>
   <source>what kind of help it was</source>
   <translation>what kind of help it was</translation>
  </message>
  <message>
   <source>which visit of the day (Morning, Tea)</source>
   <translation>which visit of the day (Morning, Tea)</translation>
  </message>
  <message>
   <source>how many visits</source>
   <translation>how many visits</translation>
  </message>
  <message>
   <source>how many days</source>
   <translation>how many days</translation>
  </message>
  <message>
   <source>how many are charged</source>
   <translation>how many are charged</translation>
  </message>
  <message>
   <source>what is counted</source>
   <translation>what is counted</translation>
  </message>
  <message>
   <source>the price of one</source>
   <translation>the price of one</translation>
  </message>
  <message>
   <source>the amount without VAT</source>
   <translation>the amount without VAT</translation>
  </message>
  <message>
   <source>VAT</source>
   <translation>VAT</translation>
  </message>
  <message>
   <source>the amount asked for</source>
   <translation>the amount asked for</translation>
  </message>
  <message>
   <source>the amount given back</source>
   <translation>the amount given back</translation>
  </message>
  <message>
   <source>what is owed after each row</source>
   <translation>what is owed after each row</translation>
  </message>
  <message>
   <source>words about the visit</source>
   <translation>words about the visit</translation>
  </message>
  <message>
   <source>the number of the bill</source>
   <translation>the number of the bill</translation>
  </message>
  <message>
   <source>the care provider</source>
   <translation>the care provider</translation>
  </message>
  <message>
   <source>the date of the bill</source>
   <translation>the date of the bill</translation>
  </message>
  <message>
   <source>the first day of the bill</source>
   <translation>the first day of the bill</translation>
  </message>
  <message>
   <source>the last day of the bill</source>
   <translation>the last day of the bill</translation>
  </message>
  <message>
   <source>a number of theirs</source>
   <translation>a number of theirs</translation>
  </message>
  <message>
   <source>the day of the month</source>
   <translation>the day of the month</translation>
  </message>
  <message>
   <source>the month</source>
   <translation>the month</translation>
  </message>
  <message>
   <source>the year</source>
   <translation>the year</translation>
  </message>
  <message>
   <source>whether it is a charge or given back</source>
   <translation>whether it is a charge or given back</translation>
  </message>
  <message>
   <source>nothing that is needed</source>
   <translation>nothing that is needed</translation>
  </message>
  <message>
   <source>Column %1: %2</source>
   <translation>Column %1: %2</translation>
  </message>
  <message>
   <source>Column %1 “%2”: %3</source>
   <translation>Column %1 “%2”: %3</translation>
  </message>
  <message>
   <source>%1. It holds: %2</source>
   <translation>%1. It holds: %2</translation>
  </message>
  <message>
   <source>What does each column mean?</source>
   <translation>What does each column mean?</translation>
  </message>
  <message>
   <source>This is what we took them for. Change what is not right.</source>
   <translation>This is what we took them for. Change what is not right.</translation>
  </message>
  <message>
   <source>&amp;Read the bill like this</source>
   <translation>&amp;Read the bill like this</translation>
  </message>
  <message>
   <source>&amp;Leave it as it was</source>
   <translation>&amp;Leave it as it was</translation>
  </message>
  <message>
   <source>Remember this for the next bill like it</source>
   <translation>Remember this for the next bill like it</translation>
  </message>
  <message>
   <source>Remember this for %1</source>
   <translation>Remember this for %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change column %1, %2</source>
   <translation>Change column %1, %2</translation>
  </message>
  <message>
   <source>Which comes first in dates made of numbers?</source>
   <translation>Which comes first in dates made of numbers?</translation>
  </message>
  <message>
   <source>The day: 4/6/2026 is 4 June</source>
   <translation>The day: 4/6/2026 is 4 June</translation>
  </message>
  <message>
   <source>The month: 4/6/2026 is 6 April</source>
   <translation>The month: 4/6/2026 is 6 April</translation>
  </message>
  <message>
   <source>What does column %1 mean?</source>
   <translation>What does column %1 mean?</translation>
  </message>
  <message>
   <source>What does “%1” mean?</source>
   <translation>What does “%1” mean?</translation>
  </message>
  <message>
   <source>It holds: %1</source>
   <translation>It holds: %1</translation>
  </message>
  <message>
   <source>It holds nothing in the first rows.</source>
   <translation>It holds nothing in the first rows.</translation>
  </message>
  <message>
   <source>&amp;Use this</source>
   <translation>&amp;Use this</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillLinesPage</name>
  <message>
   <source>Every line of the bill</source>
   <translation>Every line of the bill</translation>
  </message>
  <message>
   <source>Each line and the visit we set it against. Choose a line to say which visit it is for.</source>
   <translation>Each line and the visit we set it against. Choose a line to say which visit it is for.</translation>
  </message>
  <message>
   <source>&amp;Which visit is this charge for?</source>
   <translation>&amp;Which visit is this charge for?</translation>
  </message>
  <message>
   <source>The lines of the bill</source>
   <translation>The lines of the bill</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillLinesTableModel</name>
  <message>
   <source>Line</source>
   <translation>Line</translation>
  </message>
  <message>
   <source>Asks for</source>
   <translation>Asks for</translation>
  </message>
  <message>
   <source>Your visit</source>
   <translation>Your visit</translation>
  </message>
  <message>
   <source>What we found</source>
   <translation>What we found</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillLookPage</name>
  <message>
   <source>Does this look right?</source>
   <translation>Does this look right?</translation>
  </message>
  <message>
   <source>Is this the bill?</source>
   <translation>Is this the bill?</translation>
  </message>
  <message>
   <source>This is what we read. Please hold it beside the bill. Nothing is kept yet.</source>
   <translation>This is what we read. Please hold it beside the bill. Nothing is kept yet.</translation>
  </message>
  <message>
   <source>Please look whether this is the bill you want to check.</source>
   <translation>Please look whether this is the bill you want to check.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Please look at these</source>
   <translation>Please look at these</translation>
  </message>
  <message>
   <source>Row %1: %2</source>
   <translation>Row %1: %2</translation>
  </message>
  <message numerus="yes">
   <source>And %n more row(s). They are shown again when the bill is checked.</source>
   <translation>
    <numerusform>And %n more row. It is shown again when the bill is checked.</numerusform>
    <numerusform>And %n more rows. They are shown again when the bill is checked.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The first %n line(s)</source>
   <translation>
    <numerusform>The first %n line</numerusform>
    <numerusform>The first %n lines</numerusform>
   </translation>
  </message>
  <message>
   <source>The lines</source>
   <translation>The lines</translation>
  </message>
  <message>
   <source>What we took for granted</source>
   <translation>What we took for granted</translation>
  </message>
  <message>
   <source>B&amp;ring in this bill</source>
   <translation>B&amp;ring in this bill</translation>
  </message>
  <message>
   <source>&amp;Yes, check it</source>
   <translation>&amp;Yes, check it</translation>
  </message>
  <message>
   <source>Not th&amp;is one</source>
   <translation>Not th&amp;is one</translation>
  </message>
  <message>
   <source>Take this bill &amp;away</source>
   <translation>Take this bill &amp;away</translation>
  </message>
  <message numerus="yes">
   <source>&amp;Show all %n line(s)</source>
   <translation>
    <numerusform>&amp;Show all %n line</numerusform>
    <numerusform>&amp;Show all %n lines</numerusform>
   </translation>
  </message>
  <message>
   <source>Change what the &amp;columns mean</source>
   <translation>Change what the &amp;columns mean</translation>
  </message>
  <message>
   <source>What each column was taken for</source>
   <translation>What each column was taken for</translation>
  </message>
  <message>
   <source>It is read as you confirmed it for %1.</source>
   <translation>It is read as you confirmed it for %1.</translation>
  </message>
  <message>
   <source>The bill you have</source>
   <translation>The bill you have</translation>
  </message>
  <message>
   <source>%1 – from your own money</source>
   <translation>%1 – from your own money</translation>
  </message>
  <message>
   <source>This bill</source>
   <translation>This bill</translation>
  </message>
  <message>
   <source>Who pays: your direct payment %1, your own money %2.</source>
   <translation>Who pays: your direct payment %1, your own money %2.</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s), such as “%1”: %2</source>
   <translation>
    <numerusform>%n row, such as “%1”: %2</numerusform>
    <numerusform>%n rows, such as “%1”: %2</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 – also on bill %2</source>
   <translation>%1 – also on bill %2</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) of it stand on another bill you have, too. The bill comes in as it is; when it is checked, they are asked about.</source>
   <translation>
    <numerusform>%n line of it stands on another bill you have, too. The bill comes in as it is; when it is checked, it is asked about.</numerusform>
    <numerusform>%n lines of it stand on another bill you have, too. The bill comes in as it is; when it is checked, they are asked about.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>daybook::BillPaperPage</name>
  <message>
   <source>The paper bill</source>
   <translation>The paper bill</translation>
  </message>
  <message>
   <source>No picture or PDF is kept of this bill yet. Take a picture of it with a telephone or scan it, copy the picture to this computer, then add it here.</source>
   <translation>No picture or PDF is kept of this bill yet. Take a picture of it with a telephone or scan it, copy the picture to this computer, then add it here.</translation>
  </message>
  <message>
   <source>Add a picture or PDF…</source>
   <translation>Add a picture or PDF…</translation>
  </message>
  <message>
   <source>Save it as a file…</source>
   <translation>Save it as a file…</translation>
  </message>
  <message>
   <source>Take this paper out</source>
   <translation>Take this paper out</translation>
  </message>
  <message>
   <source>It is kept inside your daybook just as it came, and goes along into every copy.</source>
   <translation>It is kept inside your daybook just as it came, and goes along into every copy.</translation>
  </message>
  <message>
   <source>Pictures and papers of a day</source>
   <translation>Pictures and papers of a day</translation>
  </message>
  <message>
   <source>Nothing is kept with this day yet. It can be a note that a carer left, the diary sheet, a receipt, or a letter. Take a picture of it, copy the picture to this computer, then add it here.</source>
   <translation>Nothing is kept with this day yet. It can be a note that a carer left, the diary sheet, a receipt, or a letter. Take a picture of it, copy the picture to this computer, then add it here.</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillPaperWiring</name>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>“%1” could not be read. Nothing was changed. Please copy it to this computer and try again.</source>
   <translation>“%1” could not be read. Nothing was changed. Please copy it to this computer and try again.</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Kept a picture of the bill: %1</source>
   <translation>Kept a picture of the bill: %1</translation>
  </message>
  <message>
   <source>Took a picture of the bill out: %1</source>
   <translation>Took a picture of the bill out: %1</translation>
  </message>
  <message>
   <source>Save the paper as a file</source>
   <translation>Save the paper as a file</translation>
  </message>
  <message>
   <source>Saved as “%1”. Your daybook keeps it too.</source>
   <translation>Saved as “%1”. Your daybook keeps it too.</translation>
  </message>
  <message>
   <source>“%1” could not be saved there. Your daybook still has it. Please choose another folder.</source>
   <translation>“%1” could not be saved there. Your daybook still has it. Please choose another folder.</translation>
  </message>
  <message>
   <source>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf *.heic *.heif)</source>
   <translation>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf *.heic *.heif)</translation>
  </message>
  <message>
   <source>Choose the pictures or the PDF</source>
   <translation>Choose the pictures or the PDF</translation>
  </message>
  <message>
   <source>Kept a picture or paper with %1</source>
   <translation>Kept a picture or paper with %1</translation>
  </message>
  <message>
   <source>Took a picture or paper of %1 out</source>
   <translation>Took a picture or paper of %1 out</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillSenderForm</name>
  <message>
   <source>Who sent the bill?</source>
   <translation>Who sent the bill?</translation>
  </message>
  <message>
   <source>&amp;Who is it?</source>
   <translation>&amp;Who is it?</translation>
  </message>
  <message>
   <source>What is the first day on the bill?</source>
   <translation>What is the first day on the bill?</translation>
  </message>
  <message>
   <source>What is the last day on the bill?</source>
   <translation>What is the last day on the bill?</translation>
  </message>
  <message>
   <source>Bill n&amp;umber, if there is one</source>
   <translation>Bill n&amp;umber, if there is one</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Someone else</translation>
  </message>
  <message>
   <source>Please choose who sent the bill.</source>
   <translation>Please choose who sent the bill.</translation>
  </message>
  <message>
   <source>Please type who sent the bill.</source>
   <translation>Please type who sent the bill.</translation>
  </message>
  <message>
   <source>The last day is before the first. Please look at both.</source>
   <translation>The last day is before the first. Please look at both.</translation>
  </message>
  <message>
   <source>That is more than a year. Please look at both days.</source>
   <translation>That is more than a year. Please look at both days.</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillSumsPage</name>
  <message>
   <source>What the bill comes to</source>
   <translation>What the bill comes to</translation>
  </message>
  <message>
   <source>This bill is right</source>
   <translation>This bill is right</translation>
  </message>
  <message>
   <source>Every line matches your daybook and what you agreed. You kept the record, so you know.</source>
   <translation>Every line matches your daybook and what you agreed. You kept the record, so you know.</translation>
  </message>
  <message>
   <source>You have answered everything. Nothing is in question.</source>
   <translation>You have answered everything. Nothing is in question.</translation>
  </message>
  <message>
   <source>they ask for</source>
   <translation>they ask for</translation>
  </message>
  <message>
   <source>All of the %1 is explained.</source>
   <translation>All of the %1 is explained.</translation>
  </message>
  <message>
   <source>They ask for %1.</source>
   <translation>They ask for %1.</translation>
  </message>
  <message>
   <source>Not in question: %1.</source>
   <translation>Not in question: %1.</translation>
  </message>
  <message>
   <source>not in question</source>
   <translation>not in question</translation>
  </message>
  <message>
   <source>To ask about: %1.</source>
   <translation>To ask about: %1.</translation>
  </message>
  <message>
   <source>to ask about</source>
   <translation>to ask about</translation>
  </message>
  <message>
   <source>Every penny is in one of these.</source>
   <translation>Every penny is in one of these.</translation>
  </message>
  <message>
   <source>You can pay what is not in question now, and ask about the rest. Or you can ask first. It is up to you.</source>
   <translation>You can pay what is not in question now, and ask about the rest. Or you can ask first. It is up to you.</translation>
  </message>
  <message>
   <source>Only for you to see</source>
   <translation>Only for you to see</translation>
  </message>
  <message numerus="yes">
   <source>In %n place(s) they asked for less than you agreed: %1.</source>
   <translation>
    <numerusform>In %n place they asked for less than you agreed: %1.</numerusform>
    <numerusform>In %n places they asked for less than you agreed: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Write the letter</source>
   <translation>&amp;Write the letter</translation>
  </message>
  <message>
   <source>&amp;Look at the answers again</source>
   <translation>&amp;Look at the answers again</translation>
  </message>
  <message>
   <source>&amp;Done</source>
   <translation>&amp;Done</translation>
  </message>
  <message>
   <source>Of what is not in question, your daybook cannot confirm %1.</source>
   <translation>Of what is not in question, your daybook cannot confirm %1.</translation>
  </message>
  <message>
   <source>of it, please check</source>
   <translation>of it, please check</translation>
  </message>
  <message>
   <source>This bill cannot be checked</source>
   <translation>This bill cannot be checked</translation>
  </message>
  <message>
   <source>Nothing of it is written down, so nobody can say whether it is right. That does not mean it is wrong.</source>
   <translation>Nothing of it is written down, so nobody can say whether it is right. That does not mean it is wrong.</translation>
  </message>
  <message>
   <source>They ask for %1. None of it can be confirmed.</source>
   <translation>They ask for %1. None of it can be confirmed.</translation>
  </message>
  <message>
   <source>You can ask for a list of every visit. You can also write down what you remember, and check again.</source>
   <translation>You can ask for a list of every visit. You can also write down what you remember, and check again.</translation>
  </message>
  <message>
   <source>Of what is not in question: from your direct payment %1, from your own money %2.</source>
   <translation>Of what is not in question: from your direct payment %1, from your own money %2.</translation>
  </message>
  <message>
   <source>&amp;Write a letter: please list the visits</source>
   <translation>&amp;Write a letter: please list the visits</translation>
  </message>
  <message>
   <source>What I &amp;paid</source>
   <translation>What I &amp;paid</translation>
  </message>
  <message>
   <source>I am &amp;finished with this bill</source>
   <translation>I am &amp;finished with this bill</translation>
  </message>
  <message>
   <source>&amp;Finished with it, as it is now</source>
   <translation>&amp;Finished with it, as it is now</translation>
  </message>
  <message>
   <source>What it comes to is kept. Daybook asks before anything changes it.</source>
   <translation>What it comes to is kept. Daybook asks before anything changes it.</translation>
  </message>
  <message>
   <source>When everything about a bill is paid and answered, say so here. What it comes to is kept. Daybook asks before anything changes it.</source>
   <translation>When everything about a bill is paid and answered, say so here. What it comes to is kept. Daybook asks before anything changes it.</translation>
  </message>
  <message>
   <source>&amp;Open this bill again</source>
   <translation>&amp;Open this bill again</translation>
  </message>
  <message>
   <source>P&amp;rint this</source>
   <translation>P&amp;rint this</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillsPage</name>
  <message>
   <source>Bills</source>
   <translation>Bills</translation>
  </message>
  <message>
   <source>Your bills</source>
   <translation>Your bills</translation>
  </message>
  <message>
   <source>&amp;Check this bill</source>
   <translation>&amp;Check this bill</translation>
  </message>
  <message>
   <source>&amp;Add a new bill</source>
   <translation>&amp;Add a new bill</translation>
  </message>
  <message>
   <source>Show &amp;older bills</source>
   <translation>Show &amp;older bills</translation>
  </message>
  <message>
   <source>Show only the newest bills</source>
   <translation>Show only the newest bills</translation>
  </message>
  <message>
   <source>You have no bills here yet. When one comes, press “Add a new bill”.</source>
   <translation>You have no bills here yet. When one comes, press “Add a new bill”.</translation>
  </message>
  <message numerus="yes">
   <source>You have %n bill(s) here. Choose one to check it.</source>
   <translation>
    <numerusform>You have %n bill here. Choose one to check it.</numerusform>
    <numerusform>You have %n bills here. Choose one to check it.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>Bring in the provider's visit &amp;log…</source>
   <translation>Bring in the provider's visit &amp;log…</translation>
  </message>
  <message>
   <source>What I &amp;paid</source>
   <translation>What I &amp;paid</translation>
  </message>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>&amp;My answers</source>
   <translation>&amp;My answers</translation>
  </message>
  <message>
   <source>The paper bill</source>
   <translation>The paper bill</translation>
  </message>
  <message>
   <source>Visits that no bill is about: %1</source>
   <translation>Visits that no bill is about: %1</translation>
  </message>
  <message>
   <source>Look at these visits</source>
   <translation>Look at these visits</translation>
  </message>
  <message>
   <source>Look at these visits: %1</source>
   <translation>Look at these visits: %1</translation>
  </message>
  <message>
   <source>How the bills have been</source>
   <translation>How the bills have been</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillsTableModel</name>
  <message>
   <source>A later bill took its place</source>
   <translation>A later bill took its place</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) to ask about: %1</source>
   <translation>
    <numerusform>%n thing to asks about: %1</numerusform>
    <numerusform>%n things to ask about: %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n charge(s) to look at: %1</source>
   <translation>
    <numerusform>%n charge to look at: %1</numerusform>
    <numerusform>%n charges to look at: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>You have answered everything</source>
   <translation>You have answered everything</translation>
  </message>
  <message>
   <source>This bill is right</source>
   <translation>This bill is right</translation>
  </message>
  <message>
   <source>No dates</source>
   <translation>No dates</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>They ask for</source>
   <translation>They ask for</translation>
  </message>
  <message>
   <source>What we found</source>
   <translation>What we found</translation>
  </message>
 </context>
 <context>
  <name>daybook::BillsWiring</name>
  <message>
   <source>Choose the bill</source>
   <translation>Choose the bill</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</source>
   <translation>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</translation>
  </message>
  <message>
   <source>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</source>
   <translation>“%1” could not be read to its end. Nothing was changed. Please copy it to this computer and try again.</translation>
  </message>
  <message>
   <source>You already have this bill: %1 from %2. Nothing was changed. You can check it from the list of bills.</source>
   <translation>You already have this bill: %1 from %2. Nothing was changed. You can check it from the list of bills.</translation>
  </message>
  <message>
   <source>You already have a bill with the number %1, for %2. If this one takes its place, bring it in: the later one counts.</source>
   <translation>You already have a bill with the number %1, for %2. If this one takes its place, bring it in: the later one counts.</translation>
  </message>
  <message>
   <source>Brought in the bill for %1 from %2</source>
   <translation>Brought in the bill for %1 from %2</translation>
  </message>
  <message>
   <source>Typed the bill for %1 from %2</source>
   <translation>Typed the bill for %1 from %2</translation>
  </message>
  <message>
   <source>Typed the total of the bill for %1 from %2</source>
   <translation>Typed the total of the bill for %1 from %2</translation>
  </message>
  <message>
   <source>Bills as a table (*.csv *.xlsx *.ods *.txt *.tsv)</source>
   <translation>Bills as a table (*.csv *.xlsx *.ods *.txt *.tsv)</translation>
  </message>
  <message>
   <source>Choose the provider's visit log</source>
   <translation>Choose the provider's visit log</translation>
  </message>
  <message>
   <source>Logs as a table (*.csv *.txt *.tsv)</source>
   <translation>Logs as a table (*.csv *.txt *.tsv)</translation>
  </message>
  <message>
   <source>There are no visits in this file. Nothing was changed. Please check that it is the right file.</source>
   <translation>There are no visits in this file. Nothing was changed. Please check that it is the right file.</translation>
  </message>
  <message>
   <source>Brought in the provider's visit log</source>
   <translation>Brought in the provider's visit log</translation>
  </message>
  <message>
   <source>Brought in the visit log of %1</source>
   <translation>Brought in the visit log of %1</translation>
  </message>
  <message>
   <source>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)</source>
   <translation>Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)</translation>
  </message>
  <message>
   <source>Daybook does not read the lines of a picture or PDF by itself. It is shown beside them while you type, and kept with the bill.</source>
   <translation>Daybook does not read the lines of a picture or PDF by itself. It is shown beside them while you type, and kept with the bill.</translation>
  </message>
  <message>
   <source>Finished on %1</source>
   <translation>Finished on %1</translation>
  </message>
  <message>
   <source>Finished on %1, changed since</source>
   <translation>Finished on %1, changed since</translation>
  </message>
  <message numerus="yes">
   <source>%1, %2: %n line(s) so far, on %3.</source>
   <translation>
    <numerusform>%1, %2: %n line so far, on %3.</numerusform>
    <numerusform>%1, %2: %n lines so far, on %3.</numerusform>
   </translation>
  </message>
  <message>
   <source>It was begun on this computer, and cannot be read back. Nothing else is touched by it.</source>
   <translation>It was begun on this computer, and cannot be read back. Nothing else is touched by it.</translation>
  </message>
  <message>
   <source>Put away what was typed?</source>
   <translation>Put away what was typed?</translation>
  </message>
  <message>
   <source>The lines of this bill that were typed so far are removed from this computer. They cannot be brought back. Bills in the daybook stay as they are.</source>
   <translation>The lines of this bill that were typed so far are removed from this computer. They cannot be brought back. Bills in the daybook stay as they are.</translation>
  </message>
  <message>
   <source>Put them away</source>
   <translation>Put them away</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Keep them</translation>
  </message>
 </context>
 <context>
  <name>daybook::BudgetPartPage</name>
  <message>
   <source>What this is made of</source>
   <translation>What this is made of</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>what: sum</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>There is nothing in it.</source>
   <translation>There is nothing in it.</translation>
  </message>
  <message numerus="yes">
   <source>It is made of %n line(s).</source>
   <translation>
    <numerusform>It is made of %n line.</numerusform>
    <numerusform>It is made of %n lines.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) have no agreed price and are not counted.</source>
   <translation>
    <numerusform>%n visit has no agreed price and is not counted.</numerusform>
    <numerusform>%n visits have no agreed price and are not counted.</numerusform>
   </translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Sum</source>
   <translation>Sum</translation>
  </message>
 </context>
 <context>
  <name>daybook::BudgetTableModel</name>
  <message>
   <source>nothing more to say</source>
   <translation>nothing more to say</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Money</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>How much</translation>
  </message>
  <message>
   <source>Made up of</source>
   <translation>Made up of</translation>
  </message>
 </context>
 <context>
  <name>daybook::Button</name>
  <message>
   <source>This is the page you are on</source>
   <translation>This is the page you are on</translation>
  </message>
 </context>
 <context>
  <name>daybook::CalendarPage</name>
  <message>
   <source>Days of the month</source>
   <translation>Days of the month</translation>
  </message>
  <message>
   <source>Days of the month as a list</source>
   <translation>Days of the month as a list</translation>
  </message>
  <message>
   <source>&lt; %1</source>
   <translation>&lt; %1</translation>
  </message>
  <message>
   <source>&lt; %1, the month before</source>
   <translation>&lt; %1, the month before</translation>
  </message>
  <message>
   <source>%1 &gt;</source>
   <translation>%1 &gt;</translation>
  </message>
  <message>
   <source>%1 &gt;, the next month</source>
   <translation>%1 &gt;, the next month</translation>
  </message>
  <message>
   <source>Show as a month</source>
   <translation>Show as a month</translation>
  </message>
  <message>
   <source>Show as a list</source>
   <translation>Show as a list</translation>
  </message>
  <message numerus="yes">
   <source>Nobody came for %n visit(s).</source>
   <translation>
    <numerusform>Nobody came for %n visit.</numerusform>
    <numerusform>Nobody came for %n visits.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are not written down yet.</source>
   <translation>
    <numerusform>%n visit is not written down yet.</numerusform>
    <numerusform>%n visits are not written down yet.</numerusform>
   </translation>
  </message>
  <message>
   <source>Press a day to see it or to change it.</source>
   <translation>Press a day to see it or to change it.</translation>
  </message>
  <message>
   <source>What the signs mean</source>
   <translation>What the signs mean</translation>
  </message>
 </context>
 <context>
  <name>daybook::CallPage</name>
  <message>
   <source>Write down a call</source>
   <translation>Write down a call</translation>
  </message>
  <message>
   <source>Change what is written about a call</source>
   <translation>Change what is written about a call</translation>
  </message>
  <message>
   <source>Words written on the same day count for more later.</source>
   <translation>Words written on the same day count for more later.</translation>
  </message>
  <message>
   <source>Whom did you ring, or who rang you?</source>
   <translation>Whom did you ring, or who rang you?</translation>
  </message>
  <message>
   <source>With whom did you speak?</source>
   <translation>With whom did you speak?</translation>
  </message>
  <message>
   <source>What was said?</source>
   <translation>What was said?</translation>
  </message>
  <message>
   <source>A number they gave. You may leave this empty.</source>
   <translation>A number they gave. You may leave this empty.</translation>
  </message>
  <message>
   <source>When was it?</source>
   <translation>When was it?</translation>
  </message>
  <message>
   <source>By when will something happen? You may leave this empty.</source>
   <translation>By when will something happen? You may leave this empty.</translation>
  </message>
  <message>
   <source>&amp;Save this</source>
   <translation>&amp;Save this</translation>
  </message>
  <message>
   <source>Please write what was said, in a few words.</source>
   <translation>Please write what was said, in a few words.</translation>
  </message>
  <message>
   <source>Please choose whom the call was with.</source>
   <translation>Please choose whom the call was with.</translation>
  </message>
 </context>
 <context>
  <name>daybook::CancellationSteps</name>
  <message>
   <source>Told later than that, or not at all: what do you pay?</source>
   <translation>Told later than that, or not at all: what do you pay?</translation>
  </message>
  <message>
   <source>Told at least this many hours before</source>
   <translation>Told at least this many hours before</translation>
  </message>
  <message>
   <source>Or told at least this many hours before (may stay empty)</source>
   <translation>Or told at least this many hours before (may stay empty)</translation>
  </message>
  <message>
   <source>What do you pay then?</source>
   <translation>What do you pay then?</translation>
  </message>
  <message>
   <source>And what do you pay then?</source>
   <translation>And what do you pay then?</translation>
  </message>
  <message>
   <source>A sum as £8.00, or a part of the price as 50%.</source>
   <translation>A sum as £8.00, or a part of the price as 50%.</translation>
  </message>
  <message>
   <source>Write a sum as £8.00, or a part as 50%. Nothing is 0.</source>
   <translation>Write a sum as £8.00, or a part as 50%. Nothing is 0.</translation>
  </message>
  <message>
   <source>Write a whole number of hours from 1 to %1.</source>
   <translation>Write a whole number of hours from 1 to %1.</translation>
  </message>
  <message>
   <source>Both steps have the same hours. Write another number, or leave this empty.</source>
   <translation>Both steps have the same hours. Write another number, or leave this empty.</translation>
  </message>
 </context>
 <context>
  <name>daybook::CarePage</name>
  <message>
   <source>&amp;Earlier month</source>
   <translation>&amp;Earlier month</translation>
  </message>
  <message>
   <source>L&amp;ater month</source>
   <translation>L&amp;ater month</translation>
  </message>
  <message>
   <source>How the care comes</source>
   <translation>How the care comes</translation>
  </message>
  <message>
   <source>Print thi&amp;s</source>
   <translation>Print thi&amp;s</translation>
  </message>
  <message>
   <source>&amp;What matters to you</source>
   <translation>&amp;What matters to you</translation>
  </message>
  <message>
   <source>How the care comes: %1</source>
   <translation>How the care comes: %1</translation>
  </message>
  <message>
   <source>What you want and what was written down, side by side. Nobody is given marks.</source>
   <translation>What you want and what was written down, side by side. Nobody is given marks.</translation>
  </message>
 </context>
 <context>
  <name>daybook::CarersWantedQuestions</name>
  <message>
   <source>Different carers in a week, at most</source>
   <translation>Different carers in a week, at most</translation>
  </message>
  <message>
   <source>How many different carers in a week are right for you?</source>
   <translation>How many different carers in a week are right for you?</translation>
  </message>
  <message>
   <source>You may leave it empty. Carers get no marks.</source>
   <translation>You may leave it empty. Carers get no marks.</translation>
  </message>
  <message>
   <source>Write a number, for example 4, or leave it empty.</source>
   <translation>Write a number, for example 4, or leave it empty.</translation>
  </message>
  <message>
   <source>Different carers</source>
   <translation>Different carers</translation>
  </message>
  <message>
   <source>At most %1</source>
   <translation>At most %1</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Not said</translation>
  </message>
 </context>
 <context>
  <name>daybook::CatchUpPage</name>
  <message>
   <source>Catch up many days</source>
   <translation>Catch up many days</translation>
  </message>
  <message>
   <source>How were the visits written down?</source>
   <translation>How were the visits written down?</translation>
  </message>
  <message>
   <source>On a paper sheet</source>
   <translation>On a paper sheet</translation>
  </message>
  <message>
   <source>Type a whole month in the order of the sheet. Enter means: came as planned.</source>
   <translation>Type a whole month in the order of the sheet. Enter means: came as planned.</translation>
  </message>
  <message>
   <source>Type from a &amp;paper sheet</source>
   <translation>Type from a &amp;paper sheet</translation>
  </message>
  <message>
   <source>In a telephone</source>
   <translation>In a telephone</translation>
  </message>
  <message>
   <source>Paste messages or notes. You see what was understood before anything is written.</source>
   <translation>Paste messages or notes. You see what was understood before anything is written.</translation>
  </message>
  <message>
   <source>Paste notes from a telephon&amp;e</source>
   <translation>Paste notes from a telephon&amp;e</translation>
  </message>
 </context>
 <context>
  <name>daybook::CatchUpWiring</name>
  <message numerus="yes">
   <source>%n visit(s) from notes in a telephone</source>
   <translation>
    <numerusform>%n visit from notes in a telephone</numerusform>
    <numerusform>%n visits from notes in a telephone</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose the file from the telephone</source>
   <translation>Choose the file from the telephone</translation>
  </message>
  <message>
   <source>Notes and calendars (*.txt *.csv *.ics)</source>
   <translation>Notes and calendars (*.txt *.csv *.ics)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</source>
   <translation>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</translation>
  </message>
  <message>
   <source>“%1”: %2</source>
   <translation>“%1”: %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::CheckQuestions</name>
  <message>
   <source>Not said</source>
   <translation>Not said</translation>
  </message>
  <message>
   <source>Name of the provider or carer</source>
   <translation>Name of the provider or carer</translation>
  </message>
  <message>
   <source>Whose check is this?</source>
   <translation>Whose check is this?</translation>
  </message>
  <message>
   <source>Write the name.</source>
   <translation>Write the name.</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Whose</translation>
  </message>
  <message>
   <source>What is it?</source>
   <translation>What is it?</translation>
  </message>
  <message>
   <source>DBS check (police record)</source>
   <translation>DBS check (police record)</translation>
  </message>
  <message>
   <source>Insurance</source>
   <translation>Insurance</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Right to work</source>
   <translation>Right to work</translation>
  </message>
  <message>
   <source>Reference from somebody</source>
   <translation>Reference from somebody</translation>
  </message>
  <message>
   <source>Registration</source>
   <translation>Registration</translation>
  </message>
  <message>
   <source>Another paper</source>
   <translation>Another paper</translation>
  </message>
  <message>
   <source>Not everybody who gives care needs every paper.</source>
   <translation>Not everybody who gives care needs every paper.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Check</translation>
  </message>
  <message>
   <source>Day you saw it</source>
   <translation>Day you saw it</translation>
  </message>
  <message>
   <source>Who saw it</source>
   <translation>Who saw it</translation>
  </message>
  <message>
   <source>What it says: level, number, insurer</source>
   <translation>What it says: level, number, insurer</translation>
  </message>
  <message>
   <source>Did you see the paper?</source>
   <translation>Did you see the paper?</translation>
  </message>
  <message>
   <source>Leave it empty when you have not seen it yet.</source>
   <translation>Leave it empty when you have not seen it yet.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March, or leave it empty.</source>
   <translation>Write the day, as in 4 March, or leave it empty.</translation>
  </message>
  <message>
   <source>Seen</source>
   <translation>Seen</translation>
  </message>
  <message>
   <source>Date on the paper</source>
   <translation>Date on the paper</translation>
  </message>
  <message>
   <source>Last day it is good for</source>
   <translation>Last day it is good for</translation>
  </message>
  <message>
   <source>Until when is it good?</source>
   <translation>Until when is it good?</translation>
  </message>
  <message>
   <source>Today reminds you 30 days before. Leave it empty when the paper has no last day.</source>
   <translation>Today reminds you 30 days before. Leave it empty when the paper has no last day.</translation>
  </message>
  <message>
   <source>The last day is before the date of the paper. Please look at both.</source>
   <translation>The last day is before the date of the paper. Please look at both.</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Last day</translation>
  </message>
 </context>
 <context>
  <name>daybook::CheckWiring</name>
  <message>
   <source>Took the bill for %1 from %2 away</source>
   <translation>Took the bill for %1 from %2 away</translation>
  </message>
  <message>
   <source>Finished with the bill for %1 from %2: %3</source>
   <translation>Finished with the bill for %1 from %2: %3</translation>
  </message>
  <message>
   <source>Opened the bill for %1 from %2 again</source>
   <translation>Opened the bill for %1 from %2 again</translation>
  </message>
 </context>
 <context>
  <name>daybook::ChecksPage</name>
  <message>
   <source>Checks of providers and carers</source>
   <translation>Checks of providers and carers</translation>
  </message>
  <message>
   <source>DBS checks, insurance and other papers you asked to see. Nobody gets marks, and you need not write down any.</source>
   <translation>DBS checks, insurance and other papers you asked to see. Nobody gets marks, and you need not write down any.</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>&amp;Write down a check</source>
   <translation>&amp;Write down a check</translation>
  </message>
  <message>
   <source>Print &amp;this</source>
   <translation>Print &amp;this</translation>
  </message>
 </context>
 <context>
  <name>daybook::ChoiceList</name>
  <message>
   <source>Problem: %1</source>
   <translation>Problem: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::ChoicesWiring</name>
  <message>
   <source>Taken away: %1 of %2</source>
   <translation>Taken away: %1 of %2</translation>
  </message>
  <message>
   <source>Taken away: offer of %1</source>
   <translation>Taken away: offer of %1</translation>
  </message>
  <message>
   <source>Written down: %1 of %2</source>
   <translation>Written down: %1 of %2</translation>
  </message>
  <message>
   <source>Offer of %1: %2</source>
   <translation>Offer of %1: %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::ClosingPage</name>
  <message>
   <source>When care has ended</source>
   <translation>When care has ended</translation>
  </message>
  <message>
   <source>This daybook was closed. The last day of care was %1. Please keep it until %2.</source>
   <translation>This daybook was closed. The last day of care was %1. Please keep it until %2.</translation>
  </message>
  <message>
   <source>For when the person has died, or has moved. There is no hurry. Nothing is removed, and it can be opened again.</source>
   <translation>For when the person has died, or has moved. There is no hurry. Nothing is removed, and it can be opened again.</translation>
  </message>
  <message>
   <source>What to keep</source>
   <translation>What to keep</translation>
  </message>
  <message>
   <source>Keep the file, the bills, the bank statements, the agreement and the letters for six whole financial years after this one. A financial year ends on 31 March.</source>
   <translation>Keep the file, the bills, the bank statements, the agreement and the letters for six whole financial years after this one. A financial year ends on 31 March.</translation>
  </message>
  <message>
   <source>A council that paid part of the care may ask to see them in that time. Money that is owed either way can be asked for, too.</source>
   <translation>A council that paid part of the care may ask to see them in that time. Money that is owed either way can be asked for, too.</translation>
  </message>
  <message>
   <source>What still comes</source>
   <translation>What still comes</translation>
  </message>
  <message>
   <source>A last bill can be brought in and checked as before. What is charged after the last day of care can be asked about.</source>
   <translation>A last bill can be brought in and checked as before. What is charged after the last day of care can be asked about.</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>&amp;Open it again</translation>
  </message>
  <message>
   <source>Why has care ended?</source>
   <translation>Why has care ended?</translation>
  </message>
  <message>
   <source>The person has died</source>
   <translation>The person has died</translation>
  </message>
  <message>
   <source>The person has moved</source>
   <translation>The person has moved</translation>
  </message>
  <message>
   <source>For another reason</source>
   <translation>For another reason</translation>
  </message>
  <message>
   <source>What was the last day of care?</source>
   <translation>What was the last day of care?</translation>
  </message>
  <message>
   <source>&amp;Close this daybook</source>
   <translation>&amp;Close this daybook</translation>
  </message>
  <message>
   <source>Please choose one.</source>
   <translation>Please choose one.</translation>
  </message>
  <message>
   <source>Make a copy on a stick. Print the last statement, for whoever settles the affairs. Keep each whole year as a folder: it opens without Daybook.</source>
   <translation>Make a copy on a stick. Print the last statement, for whoever settles the affairs. Keep each whole year as a folder: it opens without Daybook.</translation>
  </message>
  <message>
   <source>Keep a whole &amp;year</source>
   <translation>Keep a whole &amp;year</translation>
  </message>
 </context>
 <context>
  <name>daybook::CompleteCopyWiring</name>
  <message>
   <source>Where should the complete copy go?</source>
   <translation>Where should the complete copy go?</translation>
  </message>
  <message>
   <source>Complete copies (*.zip)</source>
   <translation>Complete copies (*.zip)</translation>
  </message>
  <message>
   <source>Which complete copy?</source>
   <translation>Which complete copy?</translation>
  </message>
  <message>
   <source>Complete copies (*.zip);;All files (*)</source>
   <translation>Complete copies (*.zip);;All files (*)</translation>
  </message>
 </context>
 <context>
  <name>daybook::CopiesPage</name>
  <message>
   <source>Copies, and another computer</source>
   <translation>Copies, and another computer</translation>
  </message>
  <message>
   <source>Your daybook is one file. Whoever has the file has all of it.</source>
   <translation>Your daybook is one file. Whoever has the file has all of it.</translation>
  </message>
  <message>
   <source>On a USB stick, or on another computer</source>
   <translation>On a USB stick, or on another computer</translation>
  </message>
  <message>
   <source>Your daybook is the file %1 in the folder %2.</source>
   <translation>Your daybook is the file %1 in the folder %2.</translation>
  </message>
  <message>
   <source>1. Put the stick in, press the button, and choose the stick. The copy is read back and compared before Daybook says that it is there.</source>
   <translation>1. Put the stick in, press the button, and choose the stick. The copy is read back and compared before Daybook says that it is there.</translation>
  </message>
  <message>
   <source>2. On the other computer, open the file with Daybook: from Settings, or by opening the file itself.</source>
   <translation>2. On the other computer, open the file with Daybook: from Settings, or by opening the file itself.</translation>
  </message>
  <message>
   <source>3. Write in one of them only. Two files do not come together by themselves.</source>
   <translation>3. Write in one of them only. Two files do not come together by themselves.</translation>
  </message>
  <message>
   <source>&amp;Make a copy now</source>
   <translation>&amp;Make a copy now</translation>
  </message>
  <message>
   <source>Safety copies on this computer</source>
   <translation>Safety copies on this computer</translation>
  </message>
  <message>
   <source>Daybook makes one by itself before the first change of a day. The newest ten are kept, and some older ones. They do not help when this computer is lost: for that there is the stick.</source>
   <translation>Daybook makes one by itself before the first change of a day. The newest ten are kept, and some older ones. They do not help when this computer is lost: for that there is the stick.</translation>
  </message>
  <message>
   <source>They are in the folder %1.</source>
   <translation>They are in the folder %1.</translation>
  </message>
  <message>
   <source>There is none yet. The first one is made with your next change.</source>
   <translation>There is none yet. The first one is made with your next change.</translation>
  </message>
  <message>
   <source>Look at this copy</source>
   <translation>Look at this copy</translation>
  </message>
  <message>
   <source>Look at this copy: %1</source>
   <translation>Look at this copy: %1</translation>
  </message>
  <message>
   <source>Go on from this copy</source>
   <translation>Go on from this copy</translation>
  </message>
  <message>
   <source>Go on from this copy: %1</source>
   <translation>Go on from this copy: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::CopiesWiring</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Before the first change</source>
   <translation>Before the first change</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>%n bill</numerusform>
    <numerusform>%n bills</numerusform>
   </translation>
  </message>
  <message>
   <source>It holds %1 and %2.</source>
   <translation>It holds %1 and %2.</translation>
  </message>
  <message>
   <source>The last change in it: %1.</source>
   <translation>The last change in it: %1.</translation>
  </message>
  <message>
   <source>%1 from a safety copy</source>
   <translation>%1 from a safety copy</translation>
  </message>
  <message>
   <source>Where should the copy go?</source>
   <translation>Where should the copy go?</translation>
  </message>
  <message>
   <source>Daybooks (*.daybook)</source>
   <translation>Daybooks (*.daybook)</translation>
  </message>
  <message>
   <source>Copied to “%1”. The copy was read back and is whole.</source>
   <translation>Copied to “%1”. The copy was read back and is whole.</translation>
  </message>
  <message>
   <source>Opened the daybook again</source>
   <translation>Opened the daybook again</translation>
  </message>
  <message>
   <source>Closed the daybook: the last day of care was %1</source>
   <translation>Closed the daybook: the last day of care was %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::DateEntry</name>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Month</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Year</translation>
  </message>
  <message>
   <source>You can also type a whole date here, like 4 March or yesterday.</source>
   <translation>You can also type a whole date here, like 4 March or yesterday.</translation>
  </message>
  <message>
   <source>Problem: %1</source>
   <translation>Problem: %1</translation>
  </message>
  <message>
   <source>please type a day, for example 4 March.</source>
   <translation>please type a day, for example 4 March.</translation>
  </message>
  <message>
   <source>we could not read this as a date. Type it like 4, 3 and %1, or 4 March in the first field.</source>
   <translation>we could not read this as a date. Type it like 4, 3 and %1, or 4 March in the first field.</translation>
  </message>
  <message>
   <source>That is %1.</source>
   <translation>That is %1.</translation>
  </message>
  <message>
   <source>Day. %1</source>
   <translation>Day. %1</translation>
  </message>
  <message>
   <source>Month. %1</source>
   <translation>Month. %1</translation>
  </message>
  <message>
   <source>Year. %1</source>
   <translation>Year. %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::DayPage</name>
  <message>
   <source>Today: %1</source>
   <translation>Today: %1</translation>
  </message>
  <message>
   <source>No visits are planned.</source>
   <translation>No visits are planned.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) were planned.</source>
   <translation>
    <numerusform>%n visit was planned.</numerusform>
    <numerusform>%n visits were planned.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are planned.</source>
   <translation>
    <numerusform>%n visit is planned.</numerusform>
    <numerusform>%n visits are planned.</numerusform>
   </translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>This day is still to come.</translation>
  </message>
  <message>
   <source>Everything is written down.</source>
   <translation>Everything is written down.</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are not written down yet.</source>
   <translation>
    <numerusform>%n visit is not written down yet.</numerusform>
    <numerusform>%n visits are not written down yet.</numerusform>
   </translation>
  </message>
  <message>
   <source>All the others came as planned</source>
   <translation>All the others came as planned</translation>
  </message>
  <message>
   <source>All came as planned</source>
   <translation>All came as planned</translation>
  </message>
  <message>
   <source>Add a visit that was not planned</source>
   <translation>Add a visit that was not planned</translation>
  </message>
  <message>
   <source>Came as planned</source>
   <translation>Came as planned</translation>
  </message>
  <message>
   <source>Came as planned for %1</source>
   <translation>Came as planned for %1</translation>
  </message>
  <message>
   <source>Came as planned: %1</source>
   <translation>Came as planned: %1</translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Nobody came</translation>
  </message>
  <message>
   <source>Nobody came for %1</source>
   <translation>Nobody came for %1</translation>
  </message>
  <message>
   <source>Nobody came: %1</source>
   <translation>Nobody came: %1</translation>
  </message>
  <message>
   <source>Something was different</source>
   <translation>Something was different</translation>
  </message>
  <message>
   <source>Something was different at %1</source>
   <translation>Something was different at %1</translation>
  </message>
  <message>
   <source>Something was different: %1</source>
   <translation>Something was different: %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change %1</source>
   <translation>Change %1</translation>
  </message>
  <message>
   <source>Note: %1</source>
   <translation>Note: %1</translation>
  </message>
  <message>
   <source>You said that everything of this day is written down.</source>
   <translation>You said that everything of this day is written down.</translation>
  </message>
  <message>
   <source>This day is not finished</source>
   <translation>This day is not finished</translation>
  </message>
  <message>
   <source>That is everything for today</source>
   <translation>That is everything for today</translation>
  </message>
  <message>
   <source>That is everything for this day</source>
   <translation>That is everything for this day</translation>
  </message>
  <message numerus="yes">
   <source>Nothing is written for %n visit(s)</source>
   <translation>
    <numerusform>Nothing is written for %n visit</numerusform>
    <numerusform>Nothing is written for %n visits</numerusform>
   </translation>
  </message>
  <message>
   <source>Did nobody come? %1</source>
   <translation>Did nobody come? %1</translation>
  </message>
  <message>
   <source>Nobody came, and that is everything</source>
   <translation>Nobody came, and that is everything</translation>
  </message>
  <message>
   <source>Go back, I will write it down</source>
   <translation>Go back, I will write it down</translation>
  </message>
  <message>
   <source>The provider's own log says</source>
   <translation>The provider's own log says</translation>
  </message>
  <message>
   <source>It stands beside what you wrote and changes nothing.</source>
   <translation>It stands beside what you wrote and changes nothing.</translation>
  </message>
  <message>
   <source>That is everything for the whole week</source>
   <translation>That is everything for the whole week</translation>
  </message>
  <message>
   <source>Keep a picture or paper with this day</source>
   <translation>Keep a picture or paper with this day</translation>
  </message>
  <message numerus="yes">
   <source>%n picture(s) or paper(s) of this day</source>
   <translation>
    <numerusform>%n picture or paper of this day</numerusform>
    <numerusform>%n pictures or papers of this day</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>daybook::DaybookFile</name>
  <message>
   <source>Put the made-up month in</source>
   <translation>Put the made-up month in</translation>
  </message>
  <message>
   <source>Your change is saved, but no safety copy could be made on this computer. %1</source>
   <translation>Your change is saved, but no safety copy could be made on this computer. %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::DueDatesWiring</name>
  <message>
   <source>Where should it be kept?</source>
   <translation>Where should it be kept?</translation>
  </message>
  <message>
   <source>Calendar (*.ics)</source>
   <translation>Calendar (*.ics)</translation>
  </message>
  <message>
   <source>Daybook due days.ics</source>
   <translation>Daybook due days.ics</translation>
  </message>
  <message>
   <source>Kept as “%1” in the folder “%2”. Open it with your calendar, and the days are in it. Saved and opened again, each day stays there once.</source>
   <translation>Kept as “%1” in the folder “%2”. Open it with your calendar, and the days are in it. Saved and opened again, each day stays there once.</translation>
  </message>
 </context>
 <context>
  <name>daybook::EntryQuestions</name>
  <message>
   <source>This payment: is this right?</source>
   <translation>This payment: is this right?</translation>
  </message>
  <message>
   <source>This money: is this right?</source>
   <translation>This money: is this right?</translation>
  </message>
  <message>
   <source>How much did you pay?</source>
   <translation>How much did you pay?</translation>
  </message>
  <message>
   <source>How much came in?</source>
   <translation>How much came in?</translation>
  </message>
  <message>
   <source>On which day?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>Whom did you pay?</source>
   <translation>Whom did you pay?</translation>
  </message>
  <message>
   <source>Who sent it?</source>
   <translation>Who sent it?</translation>
  </message>
  <message>
   <source>Write the sum, as in 279.00.</source>
   <translation>Write the sum, as in 279.00.</translation>
  </message>
  <message>
   <source>Write a sum above nothing, as in 279.00.</source>
   <translation>Write a sum above nothing, as in 279.00.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Paid</translation>
  </message>
  <message>
   <source>Came in</source>
   <translation>Came in</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>%1 on %2 to %3</source>
   <translation>%1 on %2 to %3</translation>
  </message>
  <message>
   <source>%1 on %2 from %3</source>
   <translation>%1 on %2 from %3</translation>
  </message>
  <message>
   <source>Which account?</source>
   <translation>Which account?</translation>
  </message>
  <message>
   <source>From which account did you pay it?</source>
   <translation>From which account did you pay it?</translation>
  </message>
  <message>
   <source>Into which account?</source>
   <translation>Into which account?</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Account</translation>
  </message>
  <message>
   <source>What was it for?</source>
   <translation>What was it for?</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>What money is it?</source>
   <translation>What money is it?</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>It is</source>
   <translation>It is</translation>
  </message>
  <message>
   <source>What was it?</source>
   <translation>What was it?</translation>
  </message>
  <message>
   <source>What else was it for?</source>
   <translation>What else was it for?</translation>
  </message>
  <message>
   <source>What other money is it?</source>
   <translation>What other money is it?</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Which bill did it pay?</source>
   <translation>Which bill did it pay?</translation>
  </message>
  <message>
   <source>None of these</source>
   <translation>None of these</translation>
  </message>
  <message>
   <source>About which bill is it?</source>
   <translation>About which bill is it?</translation>
  </message>
  <message>
   <source>Choose the bill, or None of these.</source>
   <translation>Choose the bill, or None of these.</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>Bill</translation>
  </message>
  <message>
   <source>Whose money is it?</source>
   <translation>Whose money is it?</translation>
  </message>
  <message>
   <source>Whose money was it paid with?</source>
   <translation>Whose money was it paid with?</translation>
  </message>
  <message>
   <source>Paid with</source>
   <translation>Paid with</translation>
  </message>
  <message>
   <source>How was it paid?</source>
   <translation>How was it paid?</translation>
  </message>
  <message>
   <source>Cheque number or reference, if there is one</source>
   <translation>Cheque number or reference, if there is one</translation>
  </message>
  <message>
   <source>Which paper do you have for it?</source>
   <translation>Which paper do you have for it?</translation>
  </message>
  <message>
   <source>For example: receipt 12. Leave it empty when there is none.</source>
   <translation>For example: receipt 12. Leave it empty when there is none.</translation>
  </message>
  <message>
   <source>Anything to note?</source>
   <translation>Anything to note?</translation>
  </message>
  <message>
   <source>How was it paid, and is there a paper?</source>
   <translation>How was it paid, and is there a paper?</translation>
  </message>
  <message>
   <source>All of this can be left as it is. It helps when somebody asks years later.</source>
   <translation>All of this can be left as it is. It helps when somebody asks years later.</translation>
  </message>
  <message>
   <source>How, and paper</source>
   <translation>How, and paper</translation>
  </message>
  <message>
   <source>Number of the bill or receipt, if there is one</source>
   <translation>Number of the bill or receipt, if there is one</translation>
  </message>
  <message>
   <source>How many hours, nights or items did it buy?</source>
   <translation>How many hours, nights or items did it buy?</translation>
  </message>
  <message>
   <source>A number, as in 12.5. You may leave it empty.</source>
   <translation>A number, as in 12.5. You may leave it empty.</translation>
  </message>
  <message>
   <source>On which page of your papers is it?</source>
   <translation>On which page of your papers is it?</translation>
  </message>
  <message>
   <source>Write how many as a number, as in 12.5, or leave it empty.</source>
   <translation>Write how many as a number, as in 12.5, or leave it empty.</translation>
  </message>
  <message>
   <source>Is it in the care and support plan?</source>
   <translation>Is it in the care and support plan?</translation>
  </message>
  <message>
   <source>I do not know, or nobody has asked</source>
   <translation>I do not know, or nobody has asked</translation>
  </message>
  <message>
   <source>Yes, it is in the plan</source>
   <translation>Yes, it is in the plan</translation>
  </message>
  <message>
   <source>No, but it was allowed, or I will ask</source>
   <translation>No, but it was allowed, or I will ask</translation>
  </message>
  <message>
   <source>Who allowed it, and when?</source>
   <translation>Who allowed it, and when?</translation>
  </message>
  <message>
   <source>For example: Mrs Lee, by telephone on 4 March. You may leave it empty.</source>
   <translation>For example: Mrs Lee, by telephone on 4 March. You may leave it empty.</translation>
  </message>
  <message>
   <source>In the plan</source>
   <translation>In the plan</translation>
  </message>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
  <message>
   <source>The sum you paid</source>
   <translation>The sum you paid</translation>
  </message>
  <message>
   <source>The sum that came in</source>
   <translation>The sum that came in</translation>
  </message>
  <message>
   <source>What was bought, and what does it help with?</source>
   <translation>What was bought, and what does it help with?</translation>
  </message>
 </context>
 <context>
  <name>daybook::EvidenceWiring</name>
  <message>
   <source>Kept with %1: %2</source>
   <translation>Kept with %1: %2</translation>
  </message>
  <message>
   <source>Kept with the bill: %1</source>
   <translation>Kept with the bill: %1</translation>
  </message>
  <message>
   <source>%1. It cannot be drawn here. It is in the daybook as it came.</source>
   <translation>%1. It cannot be drawn here. It is in the daybook as it came.</translation>
  </message>
  <message>
   <source>%1, page %2 of %3</source>
   <translation>%1, page %2 of %3</translation>
  </message>
  <message>
   <source>The record behind the questions</source>
   <translation>The record behind the questions</translation>
  </message>
  <message numerus="yes">
   <source>%n page(s) are kept with this bill and its days. The first %1 are in the paper.</source>
   <translation>
    <numerusform>%n page is kept with this bill and its days. The first %1 are in the paper.</numerusform>
    <numerusform>%n pages are kept with this bill and its days. The first %1 are in the paper.</numerusform>
   </translation>
  </message>
  <message>
   <source>Without n&amp;ames of carers and pictures</source>
   <translation>Without n&amp;ames of carers and pictures</translation>
  </message>
  <message>
   <source>With n&amp;ames of carers and pictures</source>
   <translation>With n&amp;ames of carers and pictures</translation>
  </message>
 </context>
 <context>
  <name>daybook::FindPage</name>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>In words</source>
   <translation>In words</translation>
  </message>
  <message>
   <source>&amp;Type a name, a day or a sum</source>
   <translation>&amp;Type a name, a day or a sum</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
  <message>
   <source>For example: Ann, 4 June, nobody came, or 44.00</source>
   <translation>For example: Ann, 4 June, nobody came, or 44.00</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>What was found</translation>
  </message>
  <message>
   <source>&amp;Open this</source>
   <translation>&amp;Open this</translation>
  </message>
  <message>
   <source>Show &amp;more</source>
   <translation>Show &amp;more</translation>
  </message>
  <message>
   <source>Visits, bills, letters, payments and people are looked through while you type.</source>
   <translation>Visits, bills, letters, payments and people are looked through while you type.</translation>
  </message>
  <message>
   <source>Nothing was found. Try fewer letters, or another word.</source>
   <translation>Nothing was found. Try fewer letters, or another word.</translation>
  </message>
  <message numerus="yes">
   <source>%n found. The first %1 are shown; another word makes them fewer.</source>
   <translation>
    <numerusform>%n found. The first %1 are shown; another word makes them fewer.</numerusform>
    <numerusform>%n found. The first %1 are shown; another word makes them fewer.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n found.</source>
   <translation>
    <numerusform>%n found.</numerusform>
    <numerusform>%n found.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>daybook::FindingPage</name>
  <message>
   <source>Your answer: ask about this.</source>
   <translation>Your answer: ask about this.</translation>
  </message>
  <message>
   <source>Your answer: the bill is right.</source>
   <translation>Your answer: the bill is right.</translation>
  </message>
  <message>
   <source>Your answer: let it be.</source>
   <translation>Your answer: let it be.</translation>
  </message>
  <message>
   <source>Your answer: this is settled.</source>
   <translation>Your answer: this is settled.</translation>
  </message>
  <message>
   <source>%1: it follows from the bill and from what was written down or agreed.</source>
   <translation>%1: it follows from the bill and from what was written down or agreed.</translation>
  </message>
  <message>
   <source>%1: that is how it was written down.</source>
   <translation>%1: that is how it was written down.</translation>
  </message>
  <message>
   <source>%1: it may have been otherwise.</source>
   <translation>%1: it may have been otherwise.</translation>
  </message>
  <message>
   <source>Nothing is open</source>
   <translation>Nothing is open</translation>
  </message>
  <message>
   <source>There is nothing left to look at on this bill.</source>
   <translation>There is nothing left to look at on this bill.</translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Continue</translation>
  </message>
  <message>
   <source>To ask about: %1 of %2</source>
   <translation>To ask about: %1 of %2</translation>
  </message>
  <message>
   <source>Please check: %1 of %2</source>
   <translation>Please check: %1 of %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>The bill says: %1</source>
   <translation>The bill says: %1</translation>
  </message>
  <message>
   <source>Your daybook says: %1</source>
   <translation>Your daybook says: %1</translation>
  </message>
  <message>
   <source>You agreed: %1</source>
   <translation>You agreed: %1</translation>
  </message>
  <message>
   <source>The sum has changed since you answered: it was %1. Please answer again.</source>
   <translation>The sum has changed since you answered: it was %1. Please answer again.</translation>
  </message>
  <message>
   <source>&amp;Ask about this</source>
   <translation>&amp;Ask about this</translation>
  </message>
  <message>
   <source>The bill is &amp;right</source>
   <translation>The bill is &amp;right</translation>
  </message>
  <message>
   <source>&amp;Write this day down now</source>
   <translation>&amp;Write this day down now</translation>
  </message>
  <message>
   <source>My &amp;daybook is wrong – change it</source>
   <translation>My &amp;daybook is wrong – change it</translation>
  </message>
  <message>
   <source>Ne&amp;xt</source>
   <translation>Ne&amp;xt</translation>
  </message>
  <message>
   <source>N&amp;ot now</source>
   <translation>N&amp;ot now</translation>
  </message>
  <message>
   <source>Take m&amp;y answer away</source>
   <translation>Take m&amp;y answer away</translation>
  </message>
  <message>
   <source>Their own log says: %1</source>
   <translation>Their own log says: %1</translation>
  </message>
  <message>
   <source>It is another &amp;visit</source>
   <translation>It is another &amp;visit</translation>
  </message>
  <message>
   <source>They a&amp;greed something else</source>
   <translation>They a&amp;greed something else</translation>
  </message>
  <message>
   <source>The charges side by side</source>
   <translation>The charges side by side</translation>
  </message>
  <message>
   <source>Has the price changed?</source>
   <translation>Has the price changed?</translation>
  </message>
  <message>
   <source>Look at the &amp;price</source>
   <translation>Look at the &amp;price</translation>
  </message>
 </context>
 <context>
  <name>daybook::FinishWeekPage</name>
  <message>
   <source>Is everything of this week written down?</source>
   <translation>Is everything of this week written down?</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>Nothing is written for %n visit(s) of this week. Did nobody come?</source>
   <translation>
    <numerusform>Nothing is written for %n visit of this week. Did nobody come?</numerusform>
    <numerusform>Nothing is written for %n visits of this week. Did nobody come?</numerusform>
   </translation>
  </message>
  <message>
   <source>You have said so already, for each of its days.</source>
   <translation>You have said so already, for each of its days.</translation>
  </message>
  <message>
   <source>Each planned visit of this week has something written down.</source>
   <translation>Each planned visit of this week has something written down.</translation>
  </message>
  <message>
   <source>Nobody came, and that is everything</source>
   <translation>Nobody came, and that is everything</translation>
  </message>
  <message>
   <source>Yes, that is everything</source>
   <translation>Yes, that is everything</translation>
  </message>
  <message>
   <source>Go back, I will write it down</source>
   <translation>Go back, I will write it down</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Go back</translation>
  </message>
 </context>
 <context>
  <name>daybook::FinishedChangePage</name>
  <message>
   <source>Why it is different now</source>
   <translation>Why it is different now</translation>
  </message>
  <message>
   <source>This changes a bill you had finished with</source>
   <translation>This changes a bill you had finished with</translation>
  </message>
  <message>
   <source>Nothing is saved yet. You wanted to write: %1.</source>
   <translation>Nothing is saved yet. You wanted to write: %1.</translation>
  </message>
  <message>
   <source>It goes into the list of changes. You may leave this empty.</source>
   <translation>It goes into the list of changes. You may leave this empty.</translation>
  </message>
  <message>
   <source>&amp;Leave everything as it was</source>
   <translation>&amp;Leave everything as it was</translation>
  </message>
  <message>
   <source>&amp;Save it all the same</source>
   <translation>&amp;Save it all the same</translation>
  </message>
 </context>
 <context>
  <name>daybook::FirstStartPage</name>
  <message>
   <source>How big should the words be?</source>
   <translation>How big should the words be?</translation>
  </message>
  <message>
   <source>Press a line that is easy to read. The page changes at once.</source>
   <translation>Press a line that is easy to read. The page changes at once.</translation>
  </message>
  <message>
   <source>You cannot break anything here. You can take everything back.</source>
   <translation>You cannot break anything here. You can take everything back.</translation>
  </message>
  <message>
   <source>Size of words</source>
   <translation>Size of words</translation>
  </message>
  <message>
   <source>Which colours are best for you?</source>
   <translation>Which colours are best for you?</translation>
  </message>
  <message>
   <source>The page changes at once. You can change it again later in Settings.</source>
   <translation>The page changes at once. You can change it again later in Settings.</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>Whose care is this?</source>
   <translation>Whose care is this?</translation>
  </message>
  <message>
   <source>The name is printed on letters. It stays on this computer.</source>
   <translation>The name is printed on letters. It stays on this computer.</translation>
  </message>
  <message>
   <source>Name of the person who has the care</source>
   <translation>Name of the person who has the care</translation>
  </message>
  <message>
   <source>I am filling this in …</source>
   <translation>I am filling this in …</translation>
  </message>
  <message>
   <source>for myself</source>
   <translation>for myself</translation>
  </message>
  <message>
   <source>for somebody in my family, or a friend</source>
   <translation>for somebody in my family, or a friend</translation>
  </message>
  <message>
   <source>as a support worker</source>
   <translation>as a support worker</translation>
  </message>
  <message>
   <source>Your own name</source>
   <translation>Your own name</translation>
  </message>
  <message>
   <source>What do you want to do first?</source>
   <translation>What do you want to do first?</translation>
  </message>
  <message>
   <source>You can do the other things later. The menu has them all.</source>
   <translation>You can do the other things later. The menu has them all.</translation>
  </message>
  <message>
   <source>&amp;Write down visits</source>
   <translation>&amp;Write down visits</translation>
  </message>
  <message>
   <source>Say which visits should come, and then which came.</source>
   <translation>Say which visits should come, and then which came.</translation>
  </message>
  <message>
   <source>&amp;Check a bill</source>
   <translation>&amp;Check a bill</translation>
  </message>
  <message>
   <source>You have a bill in front of you, or a file of it.</source>
   <translation>You have a bill in front of you, or a file of it.</translation>
  </message>
  <message>
   <source>&amp;Look around with made-up data</source>
   <translation>&amp;Look around with made-up data</translation>
  </message>
  <message>
   <source>A month of somebody who does not exist. Try everything.</source>
   <translation>A month of somebody who does not exist. Try everything.</translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Continue</translation>
  </message>
  <message>
   <source>&amp;Skip this question</source>
   <translation>&amp;Skip this question</translation>
  </message>
  <message>
   <source>&amp;Skip these questions</source>
   <translation>&amp;Skip these questions</translation>
  </message>
  <message>
   <source>Question %1 of 4</source>
   <translation>Question %1 of 4</translation>
  </message>
  <message>
   <source>&amp;Open a complete copy</source>
   <translation>&amp;Open a complete copy</translation>
  </message>
  <message>
   <source>You have a zip that Daybook made, for example on another computer.</source>
   <translation>You have a zip that Daybook made, for example on another computer.</translation>
  </message>
 </context>
 <context>
  <name>daybook::FoundPage</name>
  <message>
   <source>What we found</source>
   <translation>What we found</translation>
  </message>
  <message>
   <source>A later bill took the place of this one. Please check that one instead.</source>
   <translation>A later bill took the place of this one. Please check that one instead.</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) match your daybook and what you agreed.</source>
   <translation>
    <numerusform>All %n line matches your daybook and what you agreed.</numerusform>
    <numerusform>All %n lines match your daybook and what you agreed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n line(s) match your daybook and what you agreed.</source>
   <translation>
    <numerusform>%1 of %n line matches your daybook and what you agreed.</numerusform>
    <numerusform>%1 of %n lines match your daybook and what you agreed.</numerusform>
   </translation>
  </message>
  <message>
   <source>You said: the bill is right.</source>
   <translation>You said: the bill is right.</translation>
  </message>
  <message>
   <source>Charged differently: %1</source>
   <translation>Charged differently: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n charge(s) that differ from your daybook or from what you agreed.</source>
   <translation>
    <numerusform>%n charge that differs from your daybook or from what you agreed.</numerusform>
    <numerusform>%n charges that differ from your daybook or from what you agreed.</numerusform>
   </translation>
  </message>
  <message>
   <source>Please check: %1</source>
   <translation>Please check: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n charge(s) that your daybook can not confirm. That does not mean they are wrong.</source>
   <translation>
    <numerusform>%n charge that your daybook can not confirm. That does not mean it is wrong.</numerusform>
    <numerusform>%n charges that your daybook can not confirm. That does not mean they are wrong.</numerusform>
   </translation>
  </message>
  <message>
   <source>Go &amp;straight to the sums</source>
   <translation>Go &amp;straight to the sums</translation>
  </message>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Continue</translation>
  </message>
  <message>
   <source>Charged differently, in short</source>
   <translation>Charged differently, in short</translation>
  </message>
  <message>
   <source>Please check, in short</source>
   <translation>Please check, in short</translation>
  </message>
  <message>
   <source>Only for you to see</source>
   <translation>Only for you to see</translation>
  </message>
  <message>
   <source>Here they asked for less than you agreed. Nothing of this is in a letter unless you put it there.</source>
   <translation>Here they asked for less than you agreed. Nothing of this is in a letter unless you put it there.</translation>
  </message>
  <message>
   <source>This bill cannot be checked yet: nothing of it is written down.</source>
   <translation>This bill cannot be checked yet: nothing of it is written down.</translation>
  </message>
  <message>
   <source>Go &amp;through them one by one</source>
   <translation>Go &amp;through them one by one</translation>
  </message>
  <message>
   <source>Show e&amp;very line</source>
   <translation>Show e&amp;very line</translation>
  </message>
  <message>
   <source>What they a&amp;greed</source>
   <translation>What they a&amp;greed</translation>
  </message>
  <message>
   <source>Care not as agreed</source>
   <translation>Care not as agreed</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) that were not as agreed. No money is in this list.</source>
   <translation>
    <numerusform>%n visit that was not as agreed. No money is in this list.</numerusform>
    <numerusform>%n visits that were not as agreed. No money is in this list.</numerusform>
   </translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Good to know</translation>
  </message>
  <message>
   <source>&amp;My answers</source>
   <translation>&amp;My answers</translation>
  </message>
  <message>
   <source>The &amp;record behind it</source>
   <translation>The &amp;record behind it</translation>
  </message>
 </context>
 <context>
  <name>daybook::Frame</name>
  <message>
   <source>Me&amp;nu</source>
   <translation>Me&amp;nu</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Back</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Help</translation>
  </message>
  <message>
   <source>Main menu</source>
   <translation>Main menu</translation>
  </message>
  <message>
   <source>Leave this page?</source>
   <translation>Leave this page?</translation>
  </message>
  <message>
   <source>What you typed here is not saved yet.</source>
   <translation>What you typed here is not saved yet.</translation>
  </message>
  <message>
   <source>Leave without saving</source>
   <translation>Leave without saving</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Stay here</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menu</translation>
  </message>
  <message>
   <source>Ta&amp;ke back “%1”</source>
   <translation>Ta&amp;ke back “%1”</translation>
  </message>
  <message>
   <source>Working with: %1</source>
   <translation>Working with: %1</translation>
  </message>
  <message>
   <source>%1 – Daybook</source>
   <translation>%1 – Daybook</translation>
  </message>
  <message>
   <source>Daybook</source>
   <translation>Daybook</translation>
  </message>
  <message>
   <source>Working with: %1 – %2</source>
   <translation>Working with: %1 – %2</translation>
  </message>
  <message>
   <source>Show fewer pages</source>
   <translation>Show fewer pages</translation>
  </message>
  <message>
   <source>Show all pages</source>
   <translation>Show all pages</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Find</translation>
  </message>
 </context>
 <context>
  <name>daybook::GivenPage</name>
  <message>
   <source>What you are given, and what is left over</source>
   <translation>What you are given, and what is left over</translation>
  </message>
  <message>
   <source>The plan so far: %1.</source>
   <translation>The plan so far: %1.</translation>
  </message>
  <message>
   <source>Write down what you are &amp;given</source>
   <translation>Write down what you are &amp;given</translation>
  </message>
  <message>
   <source>Write down a new su&amp;m</source>
   <translation>Write down a new su&amp;m</translation>
  </message>
  <message>
   <source>Write do&amp;wn what is owed</source>
   <translation>Write do&amp;wn what is owed</translation>
  </message>
  <message>
   <source>the council</source>
   <translation>the council</translation>
  </message>
  <message>
   <source>What you are given</source>
   <translation>What you are given</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message>
   <source>from %1 to %2</source>
   <translation>from %1 to %2</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>from %1</translation>
  </message>
  <message>
   <source>%1: %2 a week, %3.</source>
   <translation>%1: %2 a week, %3.</translation>
  </message>
  <message>
   <source>Your part is %1 a week. It is asked for separately.</source>
   <translation>Your part is %1 a week. It is asked for separately.</translation>
  </message>
  <message>
   <source>Your part is %1 a week. It is taken off, and you pay it in yourself.</source>
   <translation>Your part is %1 a week. It is taken off, and you pay it in yourself.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Change: %1</translation>
  </message>
  <message>
   <source>Your contribution</source>
   <translation>Your contribution</translation>
  </message>
  <message>
   <source>%1: %2 a week comes to %3.</source>
   <translation>%1: %2 a week comes to %3.</translation>
  </message>
  <message>
   <source>Of that, %1 is asked for separately and does not go through this account.</source>
   <translation>Of that, %1 is asked for separately and does not go through this account.</translation>
  </message>
  <message>
   <source>To be paid in so far: %1. Paid in: %2.</source>
   <translation>To be paid in so far: %1. Paid in: %2.</translation>
  </message>
  <message>
   <source>%1 is still to come.</source>
   <translation>%1 is still to come.</translation>
  </message>
  <message>
   <source>%1 is paid ahead.</source>
   <translation>%1 is paid ahead.</translation>
  </message>
  <message>
   <source>Money left over</source>
   <translation>Money left over</translation>
  </message>
  <message>
   <source>Nothing is said about how much you may keep in the account, so no sum is named. Ask %1 how many weeks you may keep.</source>
   <translation>Nothing is said about how much you may keep in the account, so no sum is named. Ask %1 how many weeks you may keep.</translation>
  </message>
  <message>
   <source>There is no more in the account than you may keep.</source>
   <translation>There is no more in the account than you may keep.</translation>
  </message>
  <message>
   <source>%1 is more than you may keep. %2 may ask for it later. Money builds up in hospital, or when visits did not come; a note of why is enough for most.</source>
   <translation>%1 is more than you may keep. %2 may ask for it later. Money builds up in hospital, or when visits did not come; a note of why is enough for most.</translation>
  </message>
  <message>
   <source>%1 of that was paid with your own contribution, and some councils give that part back to you.</source>
   <translation>%1 of that was paid with your own contribution, and some councils give that part back to you.</translation>
  </message>
  <message>
   <source>Written down in the accounts</source>
   <translation>Written down in the accounts</translation>
  </message>
  <message>
   <source>What the bank says differs by</source>
   <translation>What the bank says differs by</translation>
  </message>
  <message>
   <source>Bills not paid yet</source>
   <translation>Bills not paid yet</translation>
  </message>
  <message>
   <source>Of these, in question with the provider</source>
   <translation>Of these, in question with the provider</translation>
  </message>
  <message>
   <source>Owed without a bill</source>
   <translation>Owed without a bill</translation>
  </message>
  <message>
   <source>Promised back by providers</source>
   <translation>Promised back by providers</translation>
  </message>
  <message numerus="yes">
   <source>What you may keep: %n week(s)</source>
   <translation>
    <numerusform>What you may keep: %n week</numerusform>
    <numerusform>What you may keep: %n weeks</numerusform>
   </translation>
  </message>
  <message>
   <source>For one thing only</source>
   <translation>For one thing only</translation>
  </message>
  <message>
   <source>More than you may keep</source>
   <translation>More than you may keep</translation>
  </message>
  <message>
   <source>What</source>
   <translation>What</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>How much</translation>
  </message>
  <message>
   <source>Nothing is written down. Wages, tax or pension not paid yet belong here.</source>
   <translation>Nothing is written down. Wages, tax or pension not paid yet belong here.</translation>
  </message>
  <message>
   <source>%1: %2 since %3</source>
   <translation>%1: %2 since %3</translation>
  </message>
  <message>
   <source>%1, paid on %2</source>
   <translation>%1, paid on %2</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>Take it away: %1</source>
   <translation>Take it away: %1</translation>
  </message>
  <message>
   <source>When it comes, write it down as money back from the provider. A credit on a bill is seen by itself. If nothing more is to come, say so at the letter.</source>
   <translation>When it comes, write it down as money back from the provider. A credit on a bill is seen by itself. If nothing more is to come, say so at the letter.</translation>
  </message>
 </context>
 <context>
  <name>daybook::GoalQuestions</name>
  <message>
   <source>In your own words</source>
   <translation>In your own words</translation>
  </message>
  <message>
   <source>For example: I want to go to chapel on Sundays.</source>
   <translation>For example: I want to go to chapel on Sundays.</translation>
  </message>
  <message>
   <source>What matters to you?</source>
   <translation>What matters to you?</translation>
  </message>
  <message>
   <source>Nobody gives marks for this, and it has no price.</source>
   <translation>Nobody gives marks for this, and it has no price.</translation>
  </message>
  <message>
   <source>Write what matters to you.</source>
   <translation>Write what matters to you.</translation>
  </message>
  <message>
   <source>What matters</source>
   <translation>What matters</translation>
  </message>
  <message>
   <source>When do you want to look at this again?</source>
   <translation>When do you want to look at this again?</translation>
  </message>
  <message>
   <source>For example before the yearly review. You may leave it empty.</source>
   <translation>For example before the yearly review. You may leave it empty.</translation>
  </message>
  <message>
   <source>Write the day as in 4 March, or leave it empty.</source>
   <translation>Write the day as in 4 March, or leave it empty.</translation>
  </message>
  <message>
   <source>Look at it again</source>
   <translation>Look at it again</translation>
  </message>
  <message>
   <source>no day chosen</source>
   <translation>no day chosen</translation>
  </message>
  <message>
   <source>How does it go?</source>
   <translation>How does it go?</translation>
  </message>
  <message>
   <source>This is over: reached, or no longer wanted</source>
   <translation>This is over: reached, or no longer wanted</translation>
  </message>
  <message>
   <source>In your own words. You may leave it empty.</source>
   <translation>In your own words. You may leave it empty.</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>How it goes</translation>
  </message>
  <message>
   <source>%1 (over)</source>
   <translation>%1 (over)</translation>
  </message>
  <message>
   <source>Your words about it</source>
   <translation>Your words about it</translation>
  </message>
 </context>
 <context>
  <name>daybook::HelpPage</name>
  <message>
   <source>&amp;All questions</source>
   <translation>&amp;All questions</translation>
  </message>
  <message>
   <source>&amp;Print this answer</source>
   <translation>&amp;Print this answer</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>Press a question to read the answer.</source>
   <translation>Press a question to read the answer.</translation>
  </message>
  <message>
   <source>&amp;Print all questions and answers</source>
   <translation>&amp;Print all questions and answers</translation>
  </message>
  <message>
   <source>Who can help me</source>
   <translation>Who can help me</translation>
  </message>
 </context>
 <context>
  <name>daybook::HelpQuestions</name>
  <message>
   <source>Who helped?</source>
   <translation>Who helped?</translation>
  </message>
  <message>
   <source>What day was it?</source>
   <translation>What day was it?</translation>
  </message>
  <message>
   <source>Who helped, and on which day?</source>
   <translation>Who helped, and on which day?</translation>
  </message>
  <message>
   <source>Family, friends, neighbours: everyone who is not paid.</source>
   <translation>Family, friends, neighbours: everyone who is not paid.</translation>
  </message>
  <message>
   <source>Write who helped.</source>
   <translation>Write who helped.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Who and when</source>
   <translation>Who and when</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>How many minutes, about?</source>
   <translation>How many minutes, about?</translation>
  </message>
  <message>
   <source>What was done? You may leave this empty.</source>
   <translation>What was done? You may leave this empty.</translation>
  </message>
  <message>
   <source>A planned visit did not come</source>
   <translation>A planned visit did not come</translation>
  </message>
  <message>
   <source>How long did the help take?</source>
   <translation>How long did the help take?</translation>
  </message>
  <message>
   <source>Write the minutes as a number, for example 45.</source>
   <translation>Write the minutes as a number, for example 45.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Help</translation>
  </message>
  <message>
   <source>In their own words</source>
   <translation>In their own words</translation>
  </message>
  <message>
   <source>How is the one who helps?</source>
   <translation>How is the one who helps?</translation>
  </message>
  <message>
   <source>For example: tired, or managing well. It is printed nowhere.</source>
   <translation>For example: tired, or managing well. It is printed nowhere.</translation>
  </message>
  <message>
   <source>How they are</source>
   <translation>How they are</translation>
  </message>
 </context>
 <context>
  <name>daybook::HistoryPage</name>
  <message>
   <source>Everything that was changed</source>
   <translation>Everything that was changed</translation>
  </message>
  <message>
   <source>The newest first</source>
   <translation>The newest first</translation>
  </message>
  <message>
   <source>&amp;Show what this changed</source>
   <translation>&amp;Show what this changed</translation>
  </message>
  <message>
   <source>&amp;Check that this list is complete</source>
   <translation>&amp;Check that this list is complete</translation>
  </message>
  <message>
   <source>Nothing has been written down yet.</source>
   <translation>Nothing has been written down yet.</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) were done in this daybook. Nothing is ever removed from this list.</source>
   <translation>
    <numerusform>%n thing was done in this daybook. Nothing is ever removed from this list.</numerusform>
    <numerusform>%n things were done in this daybook. Nothing is ever removed from this list.</numerusform>
   </translation>
  </message>
  <message>
   <source>What change %1 did</source>
   <translation>What change %1 did</translation>
  </message>
  <message>
   <source>Nothing that is kept in the daybook changed.</source>
   <translation>Nothing that is kept in the daybook changed.</translation>
  </message>
  <message>
   <source>Bring back “%1”</source>
   <translation>Bring back “%1”</translation>
  </message>
  <message>
   <source>Take back the chosen chan&amp;ge</source>
   <translation>Take back the chosen chan&amp;ge</translation>
  </message>
 </context>
 <context>
  <name>daybook::HistoryTableModel</name>
  <message>
   <source>The daybook as it was: %1</source>
   <translation>The daybook as it was: %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Taken back</translation>
  </message>
  <message>
   <source>Counts</source>
   <translation>Counts</translation>
  </message>
  <message>
   <source>Change %1. %2. %3</source>
   <translation>Change %1. %2. %3</translation>
  </message>
  <message>
   <source>What was done</source>
   <translation>What was done</translation>
  </message>
  <message>
   <source>When</source>
   <translation>When</translation>
  </message>
  <message>
   <source>By</source>
   <translation>By</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Now</translation>
  </message>
 </context>
 <context>
  <name>daybook::KeysPage</name>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <source>Everything can be done with keys alone. Each key here does the same as a button.</source>
   <translation>Everything can be done with keys alone. Each key here does the same as a button.</translation>
  </message>
  <message>
   <source>Tab goes to the next thing on a page, Shift with Tab to the one before. The arrow keys choose in a list or a table. A letter that is underlined on a button presses it together with Alt.</source>
   <translation>Tab goes to the next thing on a page, Shift with Tab to the one before. The arrow keys choose in a list or a table. A letter that is underlined on a button presses it together with Alt.</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Everywhere</translation>
  </message>
  <message>
   <source>Press what is chosen, or go on</source>
   <translation>Press what is chosen, or go on</translation>
  </message>
  <message>
   <source>Go back. What is typed and not kept is asked about first</source>
   <translation>Go back. What is typed and not kept is asked about first</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Help for this page</translation>
  </message>
  <message>
   <source>Find a visit, a bill, a payment or a person</source>
   <translation>Find a visit, a bill, a payment or a person</translation>
  </message>
  <message>
   <source>Take back the last change</source>
   <translation>Take back the last change</translation>
  </message>
  <message>
   <source>Bring back what was taken back</source>
   <translation>Bring back what was taken back</translation>
  </message>
  <message>
   <source>Everything that was changed</source>
   <translation>Everything that was changed</translation>
  </message>
  <message>
   <source>Larger words</source>
   <translation>Larger words</translation>
  </message>
  <message>
   <source>Smaller words</source>
   <translation>Smaller words</translation>
  </message>
  <message>
   <source>Close Daybook. Everything is kept</source>
   <translation>Close Daybook. Everything is kept</translation>
  </message>
  <message>
   <source>Pages of the menu</source>
   <translation>Pages of the menu</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Today</translation>
  </message>
  <message>
   <source>Calendar</source>
   <translation>Calendar</translation>
  </message>
  <message>
   <source>Bills</source>
   <translation>Bills</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Money</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>People and prices</source>
   <translation>People and prices</translation>
  </message>
  <message>
   <source>Settings and help</source>
   <translation>Settings and help</translation>
  </message>
  <message>
   <source>With the picture of a bill beside its lines</source>
   <translation>With the picture of a bill beside its lines</translation>
  </message>
  <message>
   <source>Move the picture up or down</source>
   <translation>Move the picture up or down</translation>
  </message>
  <message>
   <source>Move the picture sideways</source>
   <translation>Move the picture sideways</translation>
  </message>
  <message>
   <source>The page before, or the next page</source>
   <translation>The page before, or the next page</translation>
  </message>
  <message>
   <source>Put in rows that were copied from a spreadsheet</source>
   <translation>Put in rows that were copied from a spreadsheet</translation>
  </message>
  <message>
   <source>A month from the paper sheet</source>
   <translation>A month from the paper sheet</translation>
  </message>
  <message>
   <source>Enter: the visit came as planned. M and Enter: nobody came. Times such as 8.05 8.30 and Enter: it came then. The up and down arrows go to another visit.</source>
   <translation>Enter: the visit came as planned. M and Enter: nobody came. Times such as 8.05 8.30 and Enter: it came then. The up and down arrows go to another visit.</translation>
  </message>
  <message>
   <source> or </source>
   <comment>between two keys</comment>
   <translation> or </translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Key</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>What it does</translation>
  </message>
 </context>
 <context>
  <name>daybook::Letter</name>
  <message>
   <source>Please send me your visit log</source>
   <translation>Please send me your visit log</translation>
  </message>
  <message>
   <source>Visits from %1</source>
   <translation>Visits from %1</translation>
  </message>
  <message>
   <source>Please send me your log of the visits to me.</source>
   <translation>Please send me your log of the visits to me.</translation>
  </message>
  <message>
   <source>Would you please send me your log of the visits to me?</source>
   <translation>Would you please send me your log of the visits to me?</translation>
  </message>
  <message>
   <source>For each visit I would like to see:</source>
   <translation>For each visit I would like to see:</translation>
  </message>
  <message>
   <source>the day</source>
   <translation>the day</translation>
  </message>
  <message>
   <source>when the carer came and left</source>
   <translation>when the carer came and left</translation>
  </message>
  <message>
   <source>which carer came, and how many</source>
   <translation>which carer came, and how many</translation>
  </message>
  <message>
   <source>I keep my own record. With both side by side we can see at once where they differ.</source>
   <translation>I keep my own record. With both side by side we can see at once where they differ.</translation>
  </message>
  <message>
   <source>Please send it by %1.</source>
   <translation>Please send it by %1.</translation>
  </message>
  <message>
   <source>I would be glad to have it by %1.</source>
   <translation>I would be glad to have it by %1.</translation>
  </message>
  <message>
   <source>Please send me our agreement</source>
   <translation>Please send me our agreement</translation>
  </message>
  <message>
   <source>Please send me a copy of what we agreed about my care.</source>
   <translation>Please send me a copy of what we agreed about my care.</translation>
  </message>
  <message>
   <source>Would you please send me a copy of what we agreed about my care?</source>
   <translation>Would you please send me a copy of what we agreed about my care?</translation>
  </message>
  <message>
   <source>I would like to see:</source>
   <translation>I would like to see:</translation>
  </message>
  <message>
   <source>your prices, and the days from which they count</source>
   <translation>your prices, and the days from which they count</translation>
  </message>
  <message>
   <source>how the time of a visit is charged when it is shorter or longer than planned</source>
   <translation>how the time of a visit is charged when it is shorter or longer than planned</translation>
  </message>
  <message>
   <source>what is charged at weekends and on bank holidays</source>
   <translation>what is charged at weekends and on bank holidays</translation>
  </message>
  <message>
   <source>what is charged when a visit is cancelled, and how much notice you need</source>
   <translation>what is charged when a visit is cancelled, and how much notice you need</translation>
  </message>
  <message>
   <source>how you tell me when a price changes</source>
   <translation>how you tell me when a price changes</translation>
  </message>
  <message>
   <source>What else could I choose?</source>
   <translation>What else could I choose?</translation>
  </message>
  <message>
   <source>I was offered one option for my care.</source>
   <translation>I was offered one option for my care.</translation>
  </message>
  <message>
   <source>I was offered one option for my care: “%1”.</source>
   <translation>I was offered one option for my care: “%1”.</translation>
  </message>
  <message>
   <source>Before I choose, please tell me in writing:</source>
   <translation>Before I choose, please tell me in writing:</translation>
  </message>
  <message>
   <source>Before I choose, I would like to know:</source>
   <translation>Before I choose, I would like to know:</translation>
  </message>
  <message>
   <source>which other options there are, near me and at the times I need</source>
   <translation>which other options there are, near me and at the times I need</translation>
  </message>
  <message>
   <source>whether I may say no to this one, and what happens then</source>
   <translation>whether I may say no to this one, and what happens then</translation>
  </message>
  <message>
   <source>why this one was offered to me</source>
   <translation>why this one was offered to me</translation>
  </message>
  <message>
   <source>how long I have to choose</source>
   <translation>how long I have to choose</translation>
  </message>
  <message>
   <source>Please answer by %1.</source>
   <translation>Please answer by %1.</translation>
  </message>
  <message>
   <source>I would be glad of an answer by %1.</source>
   <translation>I would be glad of an answer by %1.</translation>
  </message>
  <message>
   <source>Your reminder about bill %1</source>
   <translation>Your reminder about bill %1</translation>
  </message>
  <message>
   <source>Your reminder about this bill has come.</source>
   <translation>Your reminder about this bill has come.</translation>
  </message>
  <message>
   <source>Thank you for your reminder about this bill.</source>
   <translation>Thank you for your reminder about this bill.</translation>
  </message>
  <message>
   <source>I asked you about the other %1 on %2.</source>
   <translation>I asked you about the other %1 on %2.</translation>
  </message>
  <message>
   <source>I have a question about the other %1. My letter about it comes with this one.</source>
   <translation>I have a question about the other %1. My letter about it comes with this one.</translation>
  </message>
  <message>
   <source>Please hold that part until my question is answered, and send no more reminders for it.</source>
   <translation>Please hold that part until my question is answered, and send no more reminders for it.</translation>
  </message>
  <message>
   <source>Would you please hold that part until my question is answered?</source>
   <translation>Would you please hold that part until my question is answered?</translation>
  </message>
  <message>
   <source>For your information: a question about a care bill</source>
   <translation>For your information: a question about a care bill</translation>
  </message>
  <message>
   <source>Your reference: %1</source>
   <translation>Your reference: %1</translation>
  </message>
  <message>
   <source>Bill %1 from %2</source>
   <translation>Bill %1 from %2</translation>
  </message>
  <message>
   <source>I asked %1 about this bill on %2. This is to let you know.</source>
   <translation>I asked %1 about this bill on %2. This is to let you know.</translation>
  </message>
  <message>
   <source>I am asking %1 about this bill. This is to let you know.</source>
   <translation>I am asking %1 about this bill. This is to let you know.</translation>
  </message>
  <message>
   <source>The sums</source>
   <translation>The sums</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
  <message>
   <source>The bill</source>
   <translation>The bill</translation>
  </message>
  <message>
   <source>In question</source>
   <translation>In question</translation>
  </message>
  <message>
   <source>Not in question</source>
   <translation>Not in question</translation>
  </message>
  <message>
   <source>It is a question to them, not a complaint.</source>
   <translation>It is a question to them, not a complaint.</translation>
  </message>
  <message>
   <source>If you hold a visit log for these days, please send it to me by %1.</source>
   <translation>If you hold a visit log for these days, please send it to me by %1.</translation>
  </message>
  <message>
   <source>If you hold a visit log for these days, I would be glad to have it by %1.</source>
   <translation>If you hold a visit log for these days, I would be glad to have it by %1.</translation>
  </message>
  <message>
   <source>I am paying %1 of it, which is not in question.</source>
   <translation>I am paying %1 of it, which is not in question.</translation>
  </message>
  <message>
   <source>I have paid %1 of it.</source>
   <translation>I have paid %1 of it.</translation>
  </message>
  <message>
   <source>That is the whole bill. Would you please look for the payment?</source>
   <translation>That is the whole bill. Would you please look for the payment?</translation>
  </message>
  <message>
   <source>The other %1 is on its way.</source>
   <translation>The other %1 is on its way.</translation>
  </message>
  <message>
   <source>The visits go on as planned. Thank you for your help.</source>
   <translation>The visits go on as planned. Thank you for your help.</translation>
  </message>
  <message>
   <source>Thank you for your help.</source>
   <translation>Thank you for your help.</translation>
  </message>
  <message>
   <source>Please send me the records about me</source>
   <translation>Please send me the records about me</translation>
  </message>
  <message>
   <source>Please send me a copy of the records that you keep about me.</source>
   <translation>Please send me a copy of the records that you keep about me.</translation>
  </message>
  <message>
   <source>Would you please send me a copy of the records that you keep about me?</source>
   <translation>Would you please send me a copy of the records that you keep about me?</translation>
  </message>
  <message>
   <source>the notes of my visits</source>
   <translation>the notes of my visits</translation>
  </message>
  <message>
   <source>the times when carers came and left</source>
   <translation>the times when carers came and left</translation>
  </message>
  <message>
   <source>letters, e-mails and notes of calls about me and my bills</source>
   <translation>letters, e-mails and notes of calls about me and my bills</translation>
  </message>
  <message>
   <source>Please tell me the rule in writing</source>
   <translation>Please tell me the rule in writing</translation>
  </message>
  <message>
   <source>On %1 I was told: “%2”.</source>
   <translation>On %1 I was told: “%2”.</translation>
  </message>
  <message>
   <source>On %1 %2 told me: “%3”.</source>
   <translation>On %1 %2 told me: “%3”.</translation>
  </message>
  <message>
   <source>Please send me in writing:</source>
   <translation>Please send me in writing:</translation>
  </message>
  <message>
   <source>So that I can understand it, would you please send me in writing:</source>
   <translation>So that I can understand it, would you please send me in writing:</translation>
  </message>
  <message>
   <source>which rule this comes from, and where I can read it</source>
   <translation>which rule this comes from, and where I can read it</translation>
  </message>
  <message>
   <source>whether it holds for me, as things are</source>
   <translation>whether it holds for me, as things are</translation>
  </message>
  <message>
   <source>who decided it, and whom I can ask to look at it again</source>
   <translation>who decided it, and whom I can ask to look at it again</translation>
  </message>
  <message>
   <source>They agreed to %1. Of that %2 has come so far.</source>
   <translation>They agreed to %1. Of that %2 has come so far.</translation>
  </message>
  <message>
   <source>They agreed to %1, and it has come.</source>
   <translation>They agreed to %1, and it has come.</translation>
  </message>
 </context>
 <context>
  <name>daybook::LetterAgainPage</name>
  <message>
   <source>You have already written about this bill</source>
   <translation>You have already written about this bill</translation>
  </message>
  <message numerus="yes">
   <source>Since then %n thing(s) came up that no letter asks about yet: %1.</source>
   <translation>
    <numerusform>Since then %n thing came up that no letter asks about yet: %1.</numerusform>
    <numerusform>Since then %n things came up that no letter asks about yet: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing new came up since then.</source>
   <translation>Nothing new came up since then.</translation>
  </message>
  <message>
   <source>A new letter asks about what is new. What you asked before is not ticked in it.</source>
   <translation>A new letter asks about what is new. What you asked before is not ticked in it.</translation>
  </message>
  <message>
   <source>A new letter would ask the same again.</source>
   <translation>A new letter would ask the same again.</translation>
  </message>
  <message>
   <source>&amp;Write a new letter</source>
   <translation>&amp;Write a new letter</translation>
  </message>
  <message>
   <source>Your letter of %1</source>
   <translation>Your letter of %1</translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) it asked about do not come up any more.</source>
   <translation>
    <numerusform>%n thing it asked about does not come up any more.</numerusform>
    <numerusform>%n things it asked about do not come up any more.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: your letter of %2</source>
   <translation>%1: your letter of %2</translation>
  </message>
  <message>
   <source>Write a reminder</source>
   <translation>Write a reminder</translation>
  </message>
  <message>
   <source>What did they answer?</source>
   <translation>What did they answer?</translation>
  </message>
  <message>
   <source>Open the letter of %1</source>
   <translation>Open the letter of %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::LetterAnswerPage</name>
  <message>
   <source>What did they answer?</source>
   <translation>What did they answer?</translation>
  </message>
  <message>
   <source>How &amp;much did they agree to?</source>
   <translation>How &amp;much did they agree to?</translation>
  </message>
  <message>
   <source>Because… in their &amp;words</source>
   <translation>Because… in their &amp;words</translation>
  </message>
  <message>
   <source>When did the answer come?</source>
   <translation>When did the answer come?</translation>
  </message>
  <message>
   <source>What did %1 answer?</source>
   <translation>What did %1 answer?</translation>
  </message>
  <message>
   <source>They agreed</source>
   <translation>They agreed</translation>
  </message>
  <message>
   <source>They agreed to part of it</source>
   <translation>They agreed to part of it</translation>
  </message>
  <message>
   <source>They said no</source>
   <translation>They said no</translation>
  </message>
  <message>
   <source>They have it and are looking into it</source>
   <translation>They have it and are looking into it</translation>
  </message>
  <message>
   <source>No answer yet: remind me in two weeks</source>
   <translation>No answer yet: remind me in two weeks</translation>
  </message>
  <message>
   <source>You may leave this empty.</source>
   <translation>You may leave this empty.</translation>
  </message>
  <message>
   <source>&amp;Save this</source>
   <translation>&amp;Save this</translation>
  </message>
  <message>
   <source>Please choose what they answered.</source>
   <translation>Please choose what they answered.</translation>
  </message>
  <message>
   <source>Please type what they agreed to, for example £44.00.</source>
   <translation>Please type what they agreed to, for example £44.00.</translation>
  </message>
  <message>
   <source>What you can do next</source>
   <translation>What you can do next</translation>
  </message>
  <message>
   <source>Who pays, and to whom to write</source>
   <translation>Who pays, and to whom to write</translation>
  </message>
 </context>
 <context>
  <name>daybook::LetterPage</name>
  <message>
   <source>What do you want to ask?</source>
   <translation>What do you want to ask?</translation>
  </message>
  <message>
   <source>How should the letter sound?</source>
   <translation>How should the letter sound?</translation>
  </message>
  <message>
   <source>Friendly</source>
   <translation>Friendly</translation>
  </message>
  <message>
   <source>Firm</source>
   <translation>Firm</translation>
  </message>
  <message>
   <source>&amp;See the letter</source>
   <translation>&amp;See the letter</translation>
  </message>
  <message>
   <source>Please tick at least one thing to ask about.</source>
   <translation>Please tick at least one thing to ask about.</translation>
  </message>
  <message>
   <source>Tick what the letter should ask about.</source>
   <translation>Tick what the letter should ask about.</translation>
  </message>
  <message>
   <source>Tick what the letter to %1 should ask about.</source>
   <translation>Tick what the letter to %1 should ask about.</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Nothing is ticked yet.</source>
   <translation>Nothing is ticked yet.</translation>
  </message>
  <message numerus="yes">
   <source>The letter asks about %n thing(s), together %1.</source>
   <translation>
    <numerusform>The letter asks about %n thing, together %1.</numerusform>
    <numerusform>The letter asks about %n things, together %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 – in your letter of %2</source>
   <translation>%1 – in your letter of %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::LetterWiring</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Letters sound firm</source>
   <translation>Letters sound firm</translation>
  </message>
  <message>
   <source>Letters sound friendly</source>
   <translation>Letters sound friendly</translation>
  </message>
  <message>
   <source>The letter to %1</source>
   <translation>The letter to %1</translation>
  </message>
  <message>
   <source>Sent the letter about %1 to %2</source>
   <translation>Sent the letter about %1 to %2</translation>
  </message>
  <message>
   <source>Closed the letter about %1 to %2</source>
   <translation>Closed the letter about %1 to %2</translation>
  </message>
  <message>
   <source>Opened the letter about %1 to %2 again</source>
   <translation>Opened the letter about %1 to %2 again</translation>
  </message>
  <message>
   <source>Took away the letter about %1 to %2</source>
   <translation>Took away the letter about %1 to %2</translation>
  </message>
  <message>
   <source>Kept the letter about %1 to %2</source>
   <translation>Kept the letter about %1 to %2</translation>
  </message>
  <message>
   <source>What %1 answered about %2</source>
   <translation>What %1 answered about %2</translation>
  </message>
  <message>
   <source>%1. You wrote about this bill on %2.</source>
   <comment>what was found; a day</comment>
   <translation>%1. You wrote about this bill on %2.</translation>
  </message>
  <message>
   <source>Your letter of %1</source>
   <translation>Your letter of %1</translation>
  </message>
  <message>
   <source>The reminder to %1</source>
   <translation>The reminder to %1</translation>
  </message>
  <message>
   <source>Sent a reminder about %1 to %2</source>
   <translation>Sent a reminder about %1 to %2</translation>
  </message>
  <message>
   <source>The &amp;record behind it</source>
   <translation>The &amp;record behind it</translation>
  </message>
  <message>
   <source>The payment slip</source>
   <translation>The payment slip</translation>
  </message>
 </context>
 <context>
  <name>daybook::LetterWordsPage</name>
  <message>
   <source>Change the words</source>
   <translation>Change the words</translation>
  </message>
  <message>
   <source>Addresses and tables of sums stay as they are. A box that you empty is left out.</source>
   <translation>Addresses and tables of sums stay as they are. A box that you empty is left out.</translation>
  </message>
  <message>
   <source>Part %1 of the letter</source>
   <translation>Part %1 of the letter</translation>
  </message>
  <message>
   <source>&amp;Use these words</source>
   <translation>&amp;Use these words</translation>
  </message>
 </context>
 <context>
  <name>daybook::LettersPage</name>
  <message>
   <source>Letters</source>
   <translation>Letters</translation>
  </message>
  <message>
   <source>There is nothing to ask about now. When a check finds something, you can write the letter here.</source>
   <translation>There is nothing to ask about now. When a check finds something, you can write the letter here.</translation>
  </message>
  <message>
   <source>&amp;Go to the bills</source>
   <translation>&amp;Go to the bills</translation>
  </message>
  <message>
   <source>A calm letter that says what is not in question, and asks about the rest.</source>
   <translation>A calm letter that says what is not in question, and asks about the rest.</translation>
  </message>
  <message>
   <source>Write this letter</source>
   <translation>Write this letter</translation>
  </message>
  <message>
   <source>Write this letter: %1</source>
   <translation>Write this letter: %1</translation>
  </message>
  <message>
   <source>Your letters</source>
   <translation>Your letters</translation>
  </message>
  <message>
   <source>Bills to write about</source>
   <translation>Bills to write about</translation>
  </message>
  <message>
   <source>Hide closed letters</source>
   <translation>Hide closed letters</translation>
  </message>
  <message>
   <source>Show closed letters</source>
   <translation>Show closed letters</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>I sent it today</source>
   <translation>I sent it today</translation>
  </message>
  <message>
   <source>What did they answer?</source>
   <translation>What did they answer?</translation>
  </message>
  <message>
   <source>Nothing more is to come</source>
   <translation>Nothing more is to come</translation>
  </message>
  <message>
   <source>Change what they answered</source>
   <translation>Change what they answered</translation>
  </message>
  <message>
   <source>Open it again</source>
   <translation>Open it again</translation>
  </message>
  <message>
   <source>Take this letter away</source>
   <translation>Take this letter away</translation>
  </message>
  <message>
   <source>Other letters and calls</source>
   <translation>Other letters and calls</translation>
  </message>
  <message>
   <source>Write another letter</source>
   <translation>Write another letter</translation>
  </message>
  <message>
   <source>Write &amp;down a call</source>
   <translation>Write &amp;down a call</translation>
  </message>
  <message>
   <source>Call on %1</source>
   <translation>Call on %1</translation>
  </message>
  <message>
   <source>Call on %1, %2</source>
   <translation>Call on %1, %2</translation>
  </message>
  <message>
   <source>It happened</source>
   <translation>It happened</translation>
  </message>
  <message>
   <source>Change this call</source>
   <translation>Change this call</translation>
  </message>
  <message>
   <source>Take this call away</source>
   <translation>Take this call away</translation>
  </message>
  <message>
   <source>See this letter</source>
   <translation>See this letter</translation>
  </message>
  <message>
   <source>Show fewer bills</source>
   <translation>Show fewer bills</translation>
  </message>
  <message>
   <source>Show earlier bills too</source>
   <translation>Show earlier bills too</translation>
  </message>
  <message>
   <source>On paper</source>
   <translation>On paper</translation>
  </message>
  <message>
   <source>What checking has done</source>
   <translation>What checking has done</translation>
  </message>
  <message>
   <source>What was asked and answered</source>
   <translation>What was asked and answered</translation>
  </message>
  <message>
   <source>Due days for my calendar</source>
   <translation>Due days for my calendar</translation>
  </message>
  <message>
   <source>Ask for it in writing</source>
   <translation>Ask for it in writing</translation>
  </message>
  <message>
   <source>What can I do next?</source>
   <translation>What can I do next?</translation>
  </message>
 </context>
 <context>
  <name>daybook::LinkWiring</name>
  <message>
   <source>The charge of %1 is the visit of %2</source>
   <translation>The charge of %1 is the visit of %2</translation>
  </message>
  <message>
   <source>The charge of %1 is not the visit of %2</source>
   <translation>The charge of %1 is not the visit of %2</translation>
  </message>
  <message>
   <source>The charge of %1: Daybook chooses the visit again</source>
   <translation>The charge of %1: Daybook chooses the visit again</translation>
  </message>
 </context>
 <context>
  <name>daybook::LogVisitPage</name>
  <message>
   <source>Came as planned</source>
   <translation>Came as planned</translation>
  </message>
  <message>
   <source>A carer came, but not as planned: late, short, or someone else</source>
   <translation>A carer came, but not as planned: late, short, or someone else</translation>
  </message>
  <message>
   <source>Somebody came</source>
   <translation>Somebody came</translation>
  </message>
  <message>
   <source>Only one of the two carers came</source>
   <translation>Only one of the two carers came</translation>
  </message>
  <message>
   <source>Fewer carers came than planned</source>
   <translation>Fewer carers came than planned</translation>
  </message>
  <message>
   <source>Nobody came</source>
   <translation>Nobody came</translation>
  </message>
  <message>
   <source>I cancelled it</source>
   <translation>I cancelled it</translation>
  </message>
  <message>
   <source>The provider cancelled it</source>
   <translation>The provider cancelled it</translation>
  </message>
  <message>
   <source>They came but could not get in, or were sent away</source>
   <translation>They came but could not get in, or were sent away</translation>
  </message>
  <message>
   <source>I was in hospital or away</source>
   <translation>I was in hospital or away</translation>
  </message>
  <message>
   <source>Clear – not written down</source>
   <translation>Clear – not written down</translation>
  </message>
  <message>
   <source>Takes away what is written about this visit</source>
   <translation>Takes away what is written about this visit</translation>
  </message>
  <message>
   <source>What do you want to write down?</source>
   <translation>What do you want to write down?</translation>
  </message>
  <message>
   <source>What happened? %1</source>
   <translation>What happened? %1</translation>
  </message>
  <message>
   <source>What happened at %1?</source>
   <translation>What happened at %1?</translation>
  </message>
  <message>
   <source>Choose what happened.</source>
   <translation>Choose what happened.</translation>
  </message>
  <message>
   <source>What happened</source>
   <translation>What happened</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Someone else</source>
   <translation>Someone else</translation>
  </message>
  <message>
   <source>Two names: write “and” between them.</source>
   <translation>Two names: write “and” between them.</translation>
  </message>
  <message>
   <source>Who came?</source>
   <translation>Who came?</translation>
  </message>
  <message>
   <source>Leave it empty if you do not know.</source>
   <translation>Leave it empty if you do not know.</translation>
  </message>
  <message>
   <source>Who came</source>
   <translation>Who came</translation>
  </message>
  <message>
   <source>They came at</source>
   <translation>They came at</translation>
  </message>
  <message>
   <source>They left at</source>
   <translation>They left at</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>On time</translation>
  </message>
  <message>
   <source>Late</source>
   <translation>Late</translation>
  </message>
  <message>
   <source>Left early</source>
   <translation>Left early</translation>
  </message>
  <message>
   <source>When did they come and go?</source>
   <translation>When did they come and go?</translation>
  </message>
  <message>
   <source>Leave a time empty if you did not see the clock.</source>
   <translation>Leave a time empty if you did not see the clock.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Times</translation>
  </message>
  <message>
   <source>Write a time such as 8.15 or 8:15 am, or leave it empty.</source>
   <translation>Write a time such as 8.15 or 8:15 am, or leave it empty.</translation>
  </message>
  <message>
   <source>This is before they came.</source>
   <translation>This is before they came.</translation>
  </message>
  <message>
   <source>They came at %1 and left at %2. Please check both times.</source>
   <translation>They came at %1 and left at %2. Please check both times.</translation>
  </message>
  <message>
   <source>%1 to %2, %3</source>
   <translation>%1 to %2, %3</translation>
  </message>
  <message>
   <source>Came at %1</source>
   <translation>Came at %1</translation>
  </message>
  <message>
   <source>Left at %1</source>
   <translation>Left at %1</translation>
  </message>
  <message>
   <source>They should have come at</source>
   <translation>They should have come at</translation>
  </message>
  <message>
   <source>When should they have come?</source>
   <translation>When should they have come?</translation>
  </message>
  <message>
   <source>Leave it empty when it was about the whole day.</source>
   <translation>Leave it empty when it was about the whole day.</translation>
  </message>
  <message>
   <source>Planned time</source>
   <translation>Planned time</translation>
  </message>
  <message>
   <source>The whole day</source>
   <translation>The whole day</translation>
  </message>
  <message>
   <source>How many carers came?</source>
   <translation>How many carers came?</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s)</source>
   <translation>
    <numerusform>%n carer</numerusform>
    <numerusform>%n carers</numerusform>
   </translation>
  </message>
  <message>
   <source>I am not sure</source>
   <translation>I am not sure</translation>
  </message>
  <message numerus="yes">
   <source>%n carer(s) were planned.</source>
   <translation>
    <numerusform>%n carer was planned.</numerusform>
    <numerusform>%n carers were planned.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a number, or “I am not sure”.</source>
   <translation>Choose a number, or “I am not sure”.</translation>
  </message>
  <message>
   <source>How many carers</source>
   <translation>How many carers</translation>
  </message>
  <message>
   <source>When did you tell them?</source>
   <translation>When did you tell them?</translation>
  </message>
  <message>
   <source>I know the day and the time</source>
   <translation>I know the day and the time</translation>
  </message>
  <message>
   <source>Which day did you tell them?</source>
   <translation>Which day did you tell them?</translation>
  </message>
  <message>
   <source>At what time?</source>
   <translation>At what time?</translation>
  </message>
  <message>
   <source>Often nothing is due when you tell them early enough.</source>
   <translation>Often nothing is due when you tell them early enough.</translation>
  </message>
  <message>
   <source>When you told them</source>
   <translation>When you told them</translation>
  </message>
  <message>
   <source>%1 at %2</source>
   <translation>%1 at %2</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Not sure</translation>
  </message>
  <message>
   <source>Choose one. If you do not remember, choose “I am not sure”.</source>
   <translation>Choose one. If you do not remember, choose “I am not sure”.</translation>
  </message>
  <message>
   <source>Write the day and the time, or choose “I am not sure”.</source>
   <translation>Write the day and the time, or choose “I am not sure”.</translation>
  </message>
  <message>
   <source>This day is still to come.</source>
   <translation>This day is still to come.</translation>
  </message>
  <message>
   <source>The day you told them is still to come. Please check it.</source>
   <translation>The day you told them is still to come. Please check it.</translation>
  </message>
  <message>
   <source>How long were you away?</source>
   <translation>How long were you away?</translation>
  </message>
  <message>
   <source>Part of this day</source>
   <translation>Part of this day</translation>
  </message>
  <message>
   <source>Several days</source>
   <translation>Several days</translation>
  </message>
  <message>
   <source>Away from</source>
   <translation>Away from</translation>
  </message>
  <message>
   <source>Back at</source>
   <translation>Back at</translation>
  </message>
  <message>
   <source>Which was the last whole day away?</source>
   <translation>Which was the last whole day away?</translation>
  </message>
  <message>
   <source>Counted from %1.</source>
   <translation>Counted from %1.</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>How long</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>from %1</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>until %1</translation>
  </message>
  <message>
   <source>Write when you went, or when you came back, or both.</source>
   <translation>Write when you went, or when you came back, or both.</translation>
  </message>
  <message>
   <source>Write the last day you were away.</source>
   <translation>Write the last day you were away.</translation>
  </message>
  <message>
   <source>Please check this day.</source>
   <translation>Please check this day.</translation>
  </message>
  <message>
   <source>The last day must be on or after %1, and at most a year later.</source>
   <translation>The last day must be on or after %1, and at most a year later.</translation>
  </message>
  <message>
   <source>Choose how long you were away.</source>
   <translation>Choose how long you were away.</translation>
  </message>
  <message>
   <source>Which provider?</source>
   <translation>Which provider?</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>I do not know</translation>
  </message>
  <message>
   <source>What was it for?</source>
   <translation>What was it for?</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>What it was for, in your words</source>
   <translation>What it was for, in your words</translation>
  </message>
  <message>
   <source>Who sent them, and what for?</source>
   <translation>Who sent them, and what for?</translation>
  </message>
  <message>
   <source>You may leave this empty.</source>
   <translation>You may leave this empty.</translation>
  </message>
  <message>
   <source>Provider and service</source>
   <translation>Provider and service</translation>
  </message>
  <message>
   <source>Your note</source>
   <translation>Your note</translation>
  </message>
  <message>
   <source>Anything to note?</source>
   <translation>Anything to note?</translation>
  </message>
  <message>
   <source>For example: “Waited until 10. Nobody rang.” You may leave this empty.</source>
   <translation>For example: “Waited until 10. Nobody rang.” You may leave this empty.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>%1 and %2</source>
   <translation>%1 and %2</translation>
  </message>
  <message>
   <source>What was done?</source>
   <translation>What was done?</translation>
  </message>
  <message>
   <source>What is not ticked may have been done as well. You may leave this empty.</source>
   <translation>What is not ticked may have been done as well. You may leave this empty.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>How often did you need help in the night?</source>
   <translation>How often did you need help in the night?</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Not at all</translation>
  </message>
  <message>
   <source>Once</source>
   <translation>Once</translation>
  </message>
  <message>
   <source>Twice</source>
   <translation>Twice</translation>
  </message>
  <message>
   <source>3 times</source>
   <translation>3 times</translation>
  </message>
  <message>
   <source>4 times</source>
   <translation>4 times</translation>
  </message>
  <message>
   <source>5 times or more</source>
   <translation>5 times or more</translation>
  </message>
  <message>
   <source>Help in the night</source>
   <translation>Help in the night</translation>
  </message>
  <message>
   <source>Done: %1</source>
   <translation>Done: %1</translation>
  </message>
  <message>
   <source>Help in the night: %1</source>
   <translation>Help in the night: %1</translation>
  </message>
  <message>
   <source>How do you know?</source>
   <translation>How do you know?</translation>
  </message>
  <message>
   <source>It can help later, when somebody asks.</source>
   <translation>It can help later, when somebody asks.</translation>
  </message>
  <message>
   <source>How you know</source>
   <translation>How you know</translation>
  </message>
  <message>
   <source>Were you told beforehand?</source>
   <translation>Were you told beforehand?</translation>
  </message>
  <message>
   <source>Yes, they told me</source>
   <translation>Yes, they told me</translation>
  </message>
  <message>
   <source>No, nobody told me</source>
   <translation>No, nobody told me</translation>
  </message>
  <message>
   <source>That they would be late, that somebody else would come, or that nobody would.</source>
   <translation>That they would be late, that somebody else would come, or that nobody would.</translation>
  </message>
  <message>
   <source>Told beforehand</source>
   <translation>Told beforehand</translation>
  </message>
 </context>
 <context>
  <name>daybook::MainWindow</name>
  <message>
   <source>Saving…</source>
   <translation>Saving…</translation>
  </message>
  <message>
   <source>&amp;Today</source>
   <translation>&amp;Today</translation>
  </message>
  <message>
   <source>&amp;Calendar</source>
   <translation>&amp;Calendar</translation>
  </message>
  <message>
   <source>B&amp;ills</source>
   <translation>B&amp;ills</translation>
  </message>
  <message>
   <source>&amp;Money</source>
   <translation>&amp;Money</translation>
  </message>
  <message>
   <source>&amp;Letters</source>
   <translation>&amp;Letters</translation>
  </message>
  <message>
   <source>&amp;Print</source>
   <translation>&amp;Print</translation>
  </message>
  <message>
   <source>People and prices</source>
   <translation>People and prices</translation>
  </message>
  <message>
   <source>Settings and help</source>
   <translation>Settings and help</translation>
  </message>
  <message>
   <source>Saved. %1.</source>
   <translation>Saved. %1.</translation>
  </message>
  <message>
   <source>This is made-up data, to look around in. Its today is %1. You cannot break anything here.</source>
   <translation>This is made-up data, to look around in. Its today is %1. You cannot break anything here.</translation>
  </message>
  <message>
   <source>This daybook is open to look at. Nothing can be written in it.</source>
   <translation>This daybook is open to look at. Nothing can be written in it.</translation>
  </message>
  <message>
   <source>The daybook “%1” is not where it was. Nothing is lost: put it back, plug in its stick, or open it from Settings.</source>
   <translation>The daybook “%1” is not where it was. Nothing is lost: put it back, plug in its stick, or open it from Settings.</translation>
  </message>
  <message>
   <source>You can look at everything, print it, and make a copy.</source>
   <translation>You can look at everything, print it, and make a copy.</translation>
  </message>
  <message>
   <source>Open it to look at?</source>
   <translation>Open it to look at?</translation>
  </message>
  <message>
   <source>Open it to look at</source>
   <translation>Open it to look at</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Not now</translation>
  </message>
  <message>
   <source>This file is older than the one that was last open on this computer. Nothing was changed. Please look for the newer one before you write.</source>
   <translation>This file is older than the one that was last open on this computer. Nothing was changed. Please look for the newer one before you write.</translation>
  </message>
  <message>
   <source>Beside this daybook lies “%1”: it was written in on two computers at once. Nothing was changed. Please open the other one too, and see which has more.</source>
   <translation>Beside this daybook lies “%1”: it was written in on two computers at once. Nothing was changed. Please open the other one too, and see which has more.</translation>
  </message>
  <message>
   <source>This daybook is closed. The last day of care was %1. Please keep it until %2.</source>
   <translation>This daybook is closed. The last day of care was %1. Please keep it until %2.</translation>
  </message>
  <message>
   <source>“%1” was not opened: there is no daybook yet to put it in. Answer the questions here first, then bring the bill in.</source>
   <translation>“%1” was not opened: there is no daybook yet to put it in. Answer the questions here first, then bring the bill in.</translation>
  </message>
  <message>
   <source>“%1” was not brought in: this daybook is open to look at. Nothing was changed.</source>
   <translation>“%1” was not brought in: this daybook is open to look at. Nothing was changed.</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Nothing was changed.</translation>
  </message>
  <message>
   <source>%1. Why: %2</source>
   <translation>%1. Why: %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::MatchPage</name>
  <message>
   <source>Payments and bills</source>
   <translation>Payments and bills</translation>
  </message>
  <message>
   <source>Every payment to a provider names the bill it paid.</source>
   <translation>Every payment to a provider names the bill it paid.</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) name no bill yet. Say which bill it was; nothing is joined without you.</source>
   <translation>
    <numerusform>%n payment names no bill yet. Say which bill it was; nothing is joined without you.</numerusform>
    <numerusform>%n payments name no bill yet. Say which bill it was; nothing is joined without you.</numerusform>
   </translation>
  </message>
  <message>
   <source>No bill here fits it. Perhaps the bill has not come yet.</source>
   <translation>No bill here fits it. Perhaps the bill has not come yet.</translation>
  </message>
  <message>
   <source>Yes, it paid these bills</source>
   <translation>Yes, it paid these bills</translation>
  </message>
  <message>
   <source>Yes, it paid this bill</source>
   <translation>Yes, it paid this bill</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Choose the bill</source>
   <translation>Choose the bill</translation>
  </message>
  <message>
   <source>Another bill</source>
   <translation>Another bill</translation>
  </message>
  <message numerus="yes">
   <source>There are %n more, which come up here when these are settled.</source>
   <translation>
    <numerusform>There are %n more, which come up here when these are settled.</numerusform>
    <numerusform>There are %n more, which come up here when these are settled.</numerusform>
   </translation>
  </message>
  <message>
   <source>What does not fit together</source>
   <translation>What does not fit together</translation>
  </message>
  <message>
   <source>Nothing. Each bill and its payments agree.</source>
   <translation>Nothing. Each bill and its payments agree.</translation>
  </message>
  <message>
   <source>Which bill did it pay?</source>
   <translation>Which bill did it pay?</translation>
  </message>
  <message>
   <source>It paid &amp;this one</source>
   <translation>It paid &amp;this one</translation>
  </message>
  <message>
   <source>Please choose the bill.</source>
   <translation>Please choose the bill.</translation>
  </message>
 </context>
 <context>
  <name>daybook::MeetingPage</name>
  <message>
   <source>For my review meeting</source>
   <translation>For my review meeting</translation>
  </message>
  <message>
   <source>One page to take along. Your own words come first, then what is written down.</source>
   <translation>One page to take along. Your own words come first, then what is written down.</translation>
  </message>
  <message>
   <source>What do you &amp;want to say? You may leave this empty.</source>
   <translation>What do you &amp;want to say? You may leave this empty.</translation>
  </message>
  <message>
   <source>What do you want to say?</source>
   <translation>What do you want to say?</translation>
  </message>
  <message>
   <source>For which days?</source>
   <translation>For which days?</translation>
  </message>
  <message>
   <source>The last four weeks</source>
   <translation>The last four weeks</translation>
  </message>
  <message>
   <source>The last three months</source>
   <translation>The last three months</translation>
  </message>
  <message>
   <source>The last year</source>
   <translation>The last year</translation>
  </message>
  <message>
   <source>What else goes on it?</source>
   <translation>What else goes on it?</translation>
  </message>
  <message>
   <source>How the care came: hours, and how many people</source>
   <translation>How the care came: hours, and how many people</translation>
  </message>
  <message>
   <source>What I want of my life</source>
   <translation>What I want of my life</translation>
  </message>
  <message>
   <source>Help from family and friends</source>
   <translation>Help from family and friends</translation>
  </message>
  <message>
   <source>The money: what came in, what was paid, what is left</source>
   <translation>The money: what came in, what was paid, what is left</translation>
  </message>
  <message>
   <source>What checking the bills has brought</source>
   <translation>What checking the bills has brought</translation>
  </message>
  <message>
   <source>Names of carers and of those who help</source>
   <translation>Names of carers and of those who help</translation>
  </message>
  <message>
   <source>&amp;See it</source>
   <translation>&amp;See it</translation>
  </message>
 </context>
 <context>
  <name>daybook::MeetingWiring</name>
  <message>
   <source>What I want to say at my review meeting</source>
   <translation>What I want to say at my review meeting</translation>
  </message>
 </context>
 <context>
  <name>daybook::MoneyEntry</name>
  <message>
   <source>That is %1.</source>
   <translation>That is %1.</translation>
  </message>
  <message>
   <source>please type an amount, for example £12.50.</source>
   <translation>please type an amount, for example £12.50.</translation>
  </message>
  <message>
   <source>we could not read this as an amount. Type it like £12.50.</source>
   <translation>we could not read this as an amount. Type it like £12.50.</translation>
  </message>
 </context>
 <context>
  <name>daybook::MoneyPage</name>
  <message>
   <source>Money</source>
   <translation>Money</translation>
  </message>
  <message>
   <source>&amp;Earlier month</source>
   <translation>&amp;Earlier month</translation>
  </message>
  <message>
   <source>&amp;Later month</source>
   <translation>&amp;Later month</translation>
  </message>
  <message>
   <source>Hours by week</source>
   <translation>Hours by week</translation>
  </message>
  <message>
   <source>The same hours as a table</source>
   <translation>The same hours as a table</translation>
  </message>
  <message>
   <source>Money: %1</source>
   <translation>Money: %1</translation>
  </message>
  <message>
   <source>asked for</source>
   <translation>asked for</translation>
  </message>
  <message>
   <source>not in question</source>
   <translation>not in question</translation>
  </message>
  <message>
   <source>to ask about</source>
   <translation>to ask about</translation>
  </message>
  <message>
   <source>please check</source>
   <translation>please check</translation>
  </message>
  <message>
   <source>Money in an&amp;d out, and what is left</source>
   <translation>Money in an&amp;d out, and what is left</translation>
  </message>
  <message>
   <source>Print thi&amp;s</source>
   <translation>Print thi&amp;s</translation>
  </message>
  <message>
   <source>Show the &amp;visits of the chosen week</source>
   <translation>Show the &amp;visits of the chosen week</translation>
  </message>
  <message>
   <source>What if I did it another &amp;way?</source>
   <translation>What if I did it another &amp;way?</translation>
  </message>
 </context>
 <context>
  <name>daybook::MonthVisitsModel</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Written down</translation>
  </message>
 </context>
 <context>
  <name>daybook::NextStepsPage</name>
  <message>
   <source>Who pays for this care?</source>
   <translation>Who pays for this care?</translation>
  </message>
  <message>
   <source>Where do you live?</source>
   <translation>Where do you live?</translation>
  </message>
  <message>
   <source>What you can do next</source>
   <translation>What you can do next</translation>
  </message>
  <message>
   <source>I pay for it myself</source>
   <translation>I pay for it myself</translation>
  </message>
  <message>
   <source>I pay with a direct payment from the council or the Trust</source>
   <translation>I pay with a direct payment from the council or the Trust</translation>
  </message>
  <message>
   <source>The council or the Trust arranged it</source>
   <translation>The council or the Trust arranged it</translation>
  </message>
  <message>
   <source>The NHS pays for it</source>
   <translation>The NHS pays for it</translation>
  </message>
  <message>
   <source>England</source>
   <translation>England</translation>
  </message>
  <message>
   <source>Wales</source>
   <translation>Wales</translation>
  </message>
  <message>
   <source>Scotland</source>
   <translation>Scotland</translation>
  </message>
  <message>
   <source>Northern Ireland</source>
   <translation>Northern Ireland</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>Step by step</translation>
  </message>
  <message>
   <source>To whom the next letter goes</source>
   <translation>To whom the next letter goes</translation>
  </message>
  <message>
   <source>%1. %2</source>
   <comment>number of a step, the step</comment>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>These words are of %1 (version %2). Rules change: it is good to ask before you rely on them. Nothing has to be done today.</source>
   <translation>These words are of %1 (version %2). Rules change: it is good to ask before you rely on them. Nothing has to be done today.</translation>
  </message>
 </context>
 <context>
  <name>daybook::NextStepsWiring</name>
  <message>
   <source>%1, %2. %3</source>
   <comment>what the letter is about, to whom, where it stands</comment>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Who pays for the care, and where</source>
   <translation>Who pays for the care, and where</translation>
  </message>
 </context>
 <context>
  <name>daybook::OfferQuestions</name>
  <message>
   <source>What care is it for? For example: mornings</source>
   <translation>What care is it for? For example: mornings</translation>
  </message>
  <message>
   <source>Who would come?</source>
   <translation>Who would come?</translation>
  </message>
  <message>
   <source>Who told you of it? You may leave this empty.</source>
   <translation>Who told you of it? You may leave this empty.</translation>
  </message>
  <message>
   <source>On which day?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>What care were you offered, and by whom?</source>
   <translation>What care were you offered, and by whom?</translation>
  </message>
  <message>
   <source>Anybody counts: an agency, a neighbour, a family you would live with.</source>
   <translation>Anybody counts: an agency, a neighbour, a family you would live with.</translation>
  </message>
  <message>
   <source>Write what care it is for.</source>
   <translation>Write what care it is for.</translation>
  </message>
  <message>
   <source>Write who would come.</source>
   <translation>Write who would come.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Offer</translation>
  </message>
  <message>
   <source>Times, carers, what would be done</source>
   <translation>Times, carers, what would be done</translation>
  </message>
  <message>
   <source>A rating, as you were told</source>
   <translation>A rating, as you were told</translation>
  </message>
  <message>
   <source>The price, as you were told</source>
   <translation>The price, as you were told</translation>
  </message>
  <message>
   <source>What was offered?</source>
   <translation>What was offered?</translation>
  </message>
  <message>
   <source>You may leave any of them empty. It stays as you were told on that day.</source>
   <translation>You may leave any of them empty. It stays as you were told on that day.</translation>
  </message>
  <message>
   <source>What was offered</source>
   <translation>What was offered</translation>
  </message>
  <message>
   <source>What did you choose?</source>
   <translation>What did you choose?</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nothing yet</translation>
  </message>
  <message>
   <source>I chose this</source>
   <translation>I chose this</translation>
  </message>
  <message>
   <source>I did not choose this</source>
   <translation>I did not choose this</translation>
  </message>
  <message>
   <source>You may say no, also to an only offer.</source>
   <translation>You may say no, also to an only offer.</translation>
  </message>
  <message>
   <source>Choice</source>
   <translation>Choice</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In your own words</translation>
  </message>
  <message>
   <source>When did you decide?</source>
   <translation>When did you decide?</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>Why?</translation>
  </message>
  <message>
   <source>You may leave it empty.</source>
   <translation>You may leave it empty.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March, or leave it empty.</source>
   <translation>Write the day, as in 4 March, or leave it empty.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Why</translation>
  </message>
 </context>
 <context>
  <name>daybook::OffersPage</name>
  <message>
   <source>Offers of care</source>
   <translation>Offers of care</translation>
  </message>
  <message>
   <source>What was offered, by whom and on which day, what you chose and why. They stand in the order they were made.</source>
   <translation>What was offered, by whom and on which day, what you chose and why. They stand in the order they were made.</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Change or decide</source>
   <translation>Change or decide</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>&amp;Write down an offer</source>
   <translation>&amp;Write down an offer</translation>
  </message>
  <message>
   <source>Print &amp;this</source>
   <translation>Print &amp;this</translation>
  </message>
  <message>
   <source>Ask what else there is</source>
   <translation>Ask what else there is</translation>
  </message>
 </context>
 <context>
  <name>daybook::OwedQuestions</name>
  <message>
   <source>What is owed?</source>
   <translation>What is owed?</translation>
  </message>
  <message>
   <source>How much?</source>
   <translation>How much?</translation>
  </message>
  <message>
   <source>Since which day?</source>
   <translation>Since which day?</translation>
  </message>
  <message>
   <source>Paid on which day? Leave it empty when it is still owed.</source>
   <translation>Paid on which day? Leave it empty when it is still owed.</translation>
  </message>
  <message>
   <source>Anything to note?</source>
   <translation>Anything to note?</translation>
  </message>
  <message>
   <source>Bills count by themselves. This is for what comes without a bill.</source>
   <translation>Bills count by themselves. This is for what comes without a bill.</translation>
  </message>
  <message>
   <source>Owed</source>
   <translation>Owed</translation>
  </message>
  <message>
   <source>How much, and since when?</source>
   <translation>How much, and since when?</translation>
  </message>
  <message>
   <source>Write a sum above nothing, as in 120.00.</source>
   <translation>Write a sum above nothing, as in 120.00.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Write the day it was paid, as in 9 March, or leave it empty.</source>
   <translation>Write the day it was paid, as in 9 March, or leave it empty.</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>How much</translation>
  </message>
  <message>
   <source>%1 from %2, paid on %3</source>
   <translation>%1 from %2, paid on %3</translation>
  </message>
  <message>
   <source>%1 since %2</source>
   <translation>%1 since %2</translation>
  </message>
  <message>
   <source>This is owed: is that right?</source>
   <translation>This is owed: is that right?</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaperDelivery</name>
  <message>
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation>Web page (*.html)</translation>
  </message>
  <message>
   <source>Plain text (*.txt)</source>
   <translation>Plain text (*.txt)</translation>
  </message>
  <message>
   <source>Where should it be kept?</source>
   <translation>Where should it be kept?</translation>
  </message>
  <message>
   <source>Kept as “%1” in the folder “%2”.</source>
   <translation>Kept as “%1” in the folder “%2”.</translation>
  </message>
  <message>
   <source>Copied. Open your e-mail and paste it there: press Ctrl and V together.</source>
   <translation>Copied. Open your e-mail and paste it there: press Ctrl and V together.</translation>
  </message>
  <message>
   <source>No printer was found. The paper is still here. Please switch the printer on and try again, or save the paper as a PDF and print it somewhere else.</source>
   <translation>No printer was found. The paper is still here. Please switch the printer on and try again, or save the paper as a PDF and print it somewhere else.</translation>
  </message>
  <message>
   <source>Sent to the printer “%1”.</source>
   <translation>Sent to the printer “%1”.</translation>
  </message>
  <message>
   <source>The printer did not take the paper. The paper is still here. Please look at the printer and try again, or save it as a PDF.</source>
   <translation>The printer did not take the paper. The paper is still here. Please look at the printer and try again, or save it as a PDF.</translation>
  </message>
  <message>
   <source>E-mail (*.eml)</source>
   <translation>E-mail (*.eml)</translation>
  </message>
  <message>
   <source>Text for a word processor (*.odt)</source>
   <translation>Text for a word processor (*.odt)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Table (*.csv)</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaperPage</name>
  <message>
   <source>&amp;Print it</source>
   <translation>&amp;Print it</translation>
  </message>
  <message>
   <source>&amp;Save as PDF</source>
   <translation>&amp;Save as PDF</translation>
  </message>
  <message>
   <source>&amp;Copy for an e-mail</source>
   <translation>&amp;Copy for an e-mail</translation>
  </message>
  <message>
   <source>Save as a &amp;web page</source>
   <translation>Save as a &amp;web page</translation>
  </message>
  <message>
   <source>Save as plain &amp;text</source>
   <translation>Save as plain &amp;text</translation>
  </message>
  <message>
   <source>Page be&amp;fore</source>
   <translation>Page be&amp;fore</translation>
  </message>
  <message>
   <source>Pag&amp;e after</source>
   <translation>Pag&amp;e after</translation>
  </message>
  <message numerus="yes">
   <source>This is how it looks on paper. It has %n page(s).</source>
   <translation>
    <numerusform>This is how it looks on paper. It has %n page.</numerusform>
    <numerusform>This is how it looks on paper. It has %n pages.</numerusform>
   </translation>
  </message>
  <message>
   <source>Page %1 of %2</source>
   <translation>Page %1 of %2</translation>
  </message>
  <message>
   <source>&amp;I sent it today</source>
   <translation>&amp;I sent it today</translation>
  </message>
  <message>
   <source>Keep it for &amp;later</source>
   <translation>Keep it for &amp;later</translation>
  </message>
  <message>
   <source>Save as an e-&amp;mail</source>
   <translation>Save as an e-&amp;mail</translation>
  </message>
  <message>
   <source>Change the w&amp;ords</source>
   <translation>Change the w&amp;ords</translation>
  </message>
  <message>
   <source>Save for a wor&amp;d processor</source>
   <translation>Save for a wor&amp;d processor</translation>
  </message>
  <message>
   <source>Fewer wa&amp;ys to keep it</source>
   <translation>Fewer wa&amp;ys to keep it</translation>
  </message>
  <message>
   <source>Other wa&amp;ys to keep it</source>
   <translation>Other wa&amp;ys to keep it</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaperSheet</name>
  <message>
   <source>The paper, page %1 of %2</source>
   <translation>The paper, page %1 of %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaperView</name>
  <message>
   <source>Larger</source>
   <translation>Larger</translation>
  </message>
  <message>
   <source>Larger: the picture of the paper</source>
   <translation>Larger: the picture of the paper</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <source>Smaller: the picture of the paper</source>
   <translation>Smaller: the picture of the paper</translation>
  </message>
  <message>
   <source>Turn it</source>
   <translation>Turn it</translation>
  </message>
  <message>
   <source>Turn it: the picture of the paper</source>
   <translation>Turn it: the picture of the paper</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page before</translation>
  </message>
  <message>
   <source>Page before: the picture of the paper</source>
   <translation>Page before: the picture of the paper</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Next page</translation>
  </message>
  <message>
   <source>Next page: the picture of the paper</source>
   <translation>Next page: the picture of the paper</translation>
  </message>
  <message>
   <source>While you type: Ctrl with the up or down arrow moves the picture, with Shift too it goes sideways. Ctrl and Page Down shows the next page.</source>
   <translation>While you type: Ctrl with the up or down arrow moves the picture, with Shift too it goes sideways. Ctrl and Page Down shows the next page.</translation>
  </message>
  <message>
   <source>Page %1 of %2: %3</source>
   <translation>Page %1 of %2: %3</translation>
  </message>
  <message>
   <source>%1, page %2 of %3</source>
   <translation>%1, page %2 of %3</translation>
  </message>
  <message>
   <source>A picture. The plus and minus keys make it larger and smaller; the arrow keys move it.</source>
   <translation>A picture. The plus and minus keys make it larger and smaller; the arrow keys move it.</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaymentPage</name>
  <message>
   <source>What you paid</source>
   <translation>What you paid</translation>
  </message>
  <message>
   <source>How &amp;much did you pay?</source>
   <translation>How &amp;much did you pay?</translation>
  </message>
  <message>
   <source>Which day?</source>
   <translation>Which day?</translation>
  </message>
  <message>
   <source>How did you pay?</source>
   <translation>How did you pay?</translation>
  </message>
  <message>
   <source>From which account?</source>
   <translation>From which account?</translation>
  </message>
  <message>
   <source>What you paid: %1</source>
   <translation>What you paid: %1</translation>
  </message>
  <message>
   <source>Two payments are as large as the bill. Please look whether it was paid twice.</source>
   <translation>Two payments are as large as the bill. Please look whether it was paid twice.</translation>
  </message>
  <message>
   <source>This is what is left and not in question. Another sum is fine too.</source>
   <translation>This is what is left and not in question. Another sum is fine too.</translation>
  </message>
  <message>
   <source>I &amp;paid this</source>
   <translation>I &amp;paid this</translation>
  </message>
  <message>
   <source>I &amp;paid %1 today</source>
   <translation>I &amp;paid %1 today</translation>
  </message>
  <message>
   <source>I &amp;paid %1 on %2</source>
   <translation>I &amp;paid %1 on %2</translation>
  </message>
  <message>
   <source>Take this payment away</source>
   <translation>Take this payment away</translation>
  </message>
  <message>
   <source>Take this payment away: %1</source>
   <translation>Take this payment away: %1</translation>
  </message>
  <message>
   <source>Please type what you paid, for example £279.00.</source>
   <translation>Please type what you paid, for example £279.00.</translation>
  </message>
  <message>
   <source>That day has not come yet. Please write the payment down when it is made.</source>
   <translation>That day has not come yet. Please write the payment down when it is made.</translation>
  </message>
  <message>
   <source>The payment slip</source>
   <translation>The payment slip</translation>
  </message>
  <message numerus="yes">
   <source>On %n bill(s) of this provider %1 is held back in all, because it is asked about. Only hold back what is in question: holding back a whole bill may put the service at risk.</source>
   <translation>
    <numerusform>On %n bill of this provider %1 is held back in all, because it is asked about. Only hold back what is in question: holding back a whole bill may put the service at risk.</numerusform>
    <numerusform>On %n bills of this provider %1 is held back in all, because it is asked about. Only hold back what is in question: holding back a whole bill may put the service at risk.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was it &amp;for?</source>
   <translation>What was it &amp;for?</translation>
  </message>
 </context>
 <context>
  <name>daybook::PaymentWiring</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>The account bills are paid from</source>
   <translation>The account bills are paid from</translation>
  </message>
  <message>
   <source>Paid %1 of the bill for %2 from %3</source>
   <translation>Paid %1 of the bill for %2 from %3</translation>
  </message>
  <message>
   <source>Took away the payment of %1 on %2</source>
   <translation>Took away the payment of %1 on %2</translation>
  </message>
  <message>
   <source>The payment slip</source>
   <translation>The payment slip</translation>
  </message>
  <message>
   <source>Another bill takes the place of this one. Please look at that one.</source>
   <translation>Another bill takes the place of this one. Please look at that one.</translation>
  </message>
  <message>
   <source>What was it for?</source>
   <translation>What was it for?</translation>
  </message>
 </context>
 <context>
  <name>daybook::PeoplePage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>People and prices</source>
   <translation>People and prices</translation>
  </message>
  <message>
   <source>Write down who sends you bills, what you agreed, and which visits are planned.</source>
   <translation>Write down who sends you bills, what you agreed, and which visits are planned.</translation>
  </message>
  <message>
   <source>Who comes, what you agreed to pay, and which visits are planned.</source>
   <translation>Who comes, what you agreed to pay, and which visits are planned.</translation>
  </message>
  <message>
   <source>Add a care provider</source>
   <translation>Add a care provider</translation>
  </message>
  <message>
   <source>Add another care provider</source>
   <translation>Add another care provider</translation>
  </message>
  <message>
   <source>Whose care this is</source>
   <translation>Whose care this is</translation>
  </message>
  <message>
   <source>Money for the care comes from %1.</source>
   <translation>Money for the care comes from %1.</translation>
  </message>
  <message>
   <source>This daybook is written by %1.</source>
   <translation>This daybook is written by %1.</translation>
  </message>
  <message>
   <source>How information is needed: %1.</source>
   <translation>How information is needed: %1.</translation>
  </message>
  <message>
   <source>Change name or address</source>
   <translation>Change name or address</translation>
  </message>
  <message>
   <source>Your customer number: %1.</source>
   <translation>Your customer number: %1.</translation>
  </message>
  <message>
   <source>Nothing is written down yet. Bills can then not be checked against a price.</source>
   <translation>Nothing is written down yet. Bills can then not be checked against a price.</translation>
  </message>
  <message>
   <source>What you agreed</source>
   <translation>What you agreed</translation>
  </message>
  <message>
   <source>No visits are planned.</source>
   <translation>No visits are planned.</translation>
  </message>
  <message>
   <source>Planned visits</source>
   <translation>Planned visits</translation>
  </message>
  <message>
   <source>Write down what you agreed</source>
   <translation>Write down what you agreed</translation>
  </message>
  <message>
   <source>See or change what you agreed</source>
   <translation>See or change what you agreed</translation>
  </message>
  <message>
   <source>See or change planned visits</source>
   <translation>See or change planned visits</translation>
  </message>
  <message>
   <source>Carers who came</source>
   <translation>Carers who came</translation>
  </message>
  <message>
   <source>The names are as you wrote them with the visits.</source>
   <translation>The names are as you wrote them with the visits.</translation>
  </message>
  <message>
   <source>What matters to you</source>
   <translation>What matters to you</translation>
  </message>
  <message>
   <source>The times you want, what you want of your days, and who helps without pay.</source>
   <translation>The times you want, what you want of your days, and who helps without pay.</translation>
  </message>
  <message>
   <source>See or change what matters</source>
   <translation>See or change what matters</translation>
  </message>
  <message>
   <source>See how the care comes</source>
   <translation>See how the care comes</translation>
  </message>
  <message>
   <source>Checks and offers</source>
   <translation>Checks and offers</translation>
  </message>
  <message>
   <source>Papers of those who give care, such as a DBS check or insurance, and what you were offered.</source>
   <translation>Papers of those who give care, such as a DBS check or insurance, and what you were offered.</translation>
  </message>
  <message>
   <source>See or add checks</source>
   <translation>See or add checks</translation>
  </message>
  <message>
   <source>See or add offers</source>
   <translation>See or add offers</translation>
  </message>
  <message>
   <source>See or add what was assessed</source>
   <translation>See or add what was assessed</translation>
  </message>
 </context>
 <context>
  <name>daybook::PeopleWiring</name>
  <message>
   <source>Name and address of %1</source>
   <translation>Name and address of %1</translation>
  </message>
  <message>
   <source>%1 added</source>
   <translation>%1 added</translation>
  </message>
  <message>
   <source>New price agreed with %1</source>
   <translation>New price agreed with %1</translation>
  </message>
  <message>
   <source>Agreement with %1 changed</source>
   <translation>Agreement with %1 changed</translation>
  </message>
  <message>
   <source>Agreement with %1 written down</source>
   <translation>Agreement with %1 written down</translation>
  </message>
  <message>
   <source>Price of %1 written down</source>
   <translation>Price of %1 written down</translation>
  </message>
  <message>
   <source>Planned visit: %1</source>
   <translation>Planned visit: %1</translation>
  </message>
  <message>
   <source>Planned visit %1 stops from %2</source>
   <translation>Planned visit %1 stops from %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::PersonQuestions</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>House and street</source>
   <translation>House and street</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Town</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>Whose care is this?</source>
   <translation>Whose care is this?</translation>
  </message>
  <message>
   <source>Name and address stand on letters. Only the name is needed.</source>
   <translation>Name and address stand on letters. Only the name is needed.</translation>
  </message>
  <message>
   <source>Write a name.</source>
   <translation>Write a name.</translation>
  </message>
  <message>
   <source>Name and address</source>
   <translation>Name and address</translation>
  </message>
  <message>
   <source>Where do you live?</source>
   <translation>Where do you live?</translation>
  </message>
  <message>
   <source>England or Wales</source>
   <translation>England or Wales</translation>
  </message>
  <message>
   <source>Scotland</source>
   <translation>Scotland</translation>
  </message>
  <message>
   <source>Northern Ireland</source>
   <translation>Northern Ireland</translation>
  </message>
  <message>
   <source>The bank holidays are not the same everywhere.</source>
   <translation>The bank holidays are not the same everywhere.</translation>
  </message>
  <message>
   <source>Bank holidays of</source>
   <translation>Bank holidays of</translation>
  </message>
  <message>
   <source>Who writes this daybook?</source>
   <translation>Who writes this daybook?</translation>
  </message>
  <message>
   <source>I do, for myself</source>
   <translation>I do, for myself</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>Family</translation>
  </message>
  <message>
   <source>Nominated person</source>
   <translation>Nominated person</translation>
  </message>
  <message>
   <source>Authorised or suitable person</source>
   <translation>Authorised or suitable person</translation>
  </message>
  <message>
   <source>Attorney, by a power of attorney</source>
   <translation>Attorney, by a power of attorney</translation>
  </message>
  <message>
   <source>Deputy, appointed by a court</source>
   <translation>Deputy, appointed by a court</translation>
  </message>
  <message>
   <source>Somebody who helps, with permission</source>
   <translation>Somebody who helps, with permission</translation>
  </message>
  <message>
   <source>Name of the one who writes</source>
   <translation>Name of the one who writes</translation>
  </message>
  <message>
   <source>It is printed under the signature of a letter.</source>
   <translation>It is printed under the signature of a letter.</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Written by</translation>
  </message>
  <message>
   <source>Council or Trust</source>
   <translation>Council or Trust</translation>
  </message>
  <message>
   <source>Your number with them</source>
   <translation>Your number with them</translation>
  </message>
  <message>
   <source>Does a council or Trust give money for the care?</source>
   <translation>Does a council or Trust give money for the care?</translation>
  </message>
  <message>
   <source>Leave it empty if you pay alone.</source>
   <translation>Leave it empty if you pay alone.</translation>
  </message>
  <message>
   <source>Money from</source>
   <translation>Money from</translation>
  </message>
  <message>
   <source>For example: large print, or phone my daughter. It is printed on letters.</source>
   <translation>For example: large print, or phone my daughter. It is printed on letters.</translation>
  </message>
  <message>
   <source>Phone of somebody who can help you with Daybook</source>
   <translation>Phone of somebody who can help you with Daybook</translation>
  </message>
  <message>
   <source>How do you need information?</source>
   <translation>How do you need information?</translation>
  </message>
  <message>
   <source>You may leave this empty.</source>
   <translation>You may leave this empty.</translation>
  </message>
  <message>
   <source>Information and help</source>
   <translation>Information and help</translation>
  </message>
  <message>
   <source>In your own words</source>
   <translation>In your own words</translation>
  </message>
 </context>
 <context>
  <name>daybook::PhoneNotesPage</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>%1, not planned: %2</source>
   <translation>%1, not planned: %2</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Paste notes from a telephone</source>
   <translation>Paste notes from a telephone</translation>
  </message>
  <message>
   <source>Which day do the notes begin with?</source>
   <translation>Which day do the notes begin with?</translation>
  </message>
  <message>
   <source>The no&amp;tes</source>
   <translation>The no&amp;tes</translation>
  </message>
  <message>
   <source>&amp;Read these notes</source>
   <translation>&amp;Read these notes</translation>
  </message>
  <message>
   <source>Problem: %1</source>
   <translation>Problem: %1</translation>
  </message>
  <message>
   <source>There are no notes yet. Paste them with Ctrl+V, or type them.</source>
   <translation>There are no notes yet. Paste them with Ctrl+V, or type them.</translation>
  </message>
  <message>
   <source>Is this right?</source>
   <translation>Is this right?</translation>
  </message>
  <message>
   <source>Your note: “%1”</source>
   <translation>Your note: “%1”</translation>
  </message>
  <message>
   <source>%1. Written down now: %2. A tick puts the note in its place.</source>
   <translation>%1. Written down now: %2. A tick puts the note in its place.</translation>
  </message>
  <message>
   <source>Not understood, for you to write down: “%1”</source>
   <translation>Not understood, for you to write down: “%1”</translation>
  </message>
  <message>
   <source>No visit was understood.</source>
   <translation>No visit was understood.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) were understood.</source>
   <translation>
    <numerusform>%n visit was understood.</numerusform>
    <numerusform>%n visits were understood.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message numerus="yes">
   <source>%n piece(s) are left for you to write down.</source>
   <translation>
    <numerusform>%n piece is left for you to write down.</numerusform>
    <numerusform>%n pieces are left for you to write down.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Write down the ticked visits</source>
   <translation>&amp;Write down the ticked visits</translation>
  </message>
  <message>
   <source>Change the n&amp;otes</source>
   <translation>Change the n&amp;otes</translation>
  </message>
  <message>
   <source>For example: Tue 2 June: 8.05–8.30 Anne, no one at lunch. A file from the telephone can be opened too: a text, a table or a calendar.</source>
   <translation>For example: Tue 2 June: 8.05–8.30 Anne, no one at lunch. A file from the telephone can be opened too: a text, a table or a calendar.</translation>
  </message>
  <message>
   <source>Open a &amp;file from the telephone</source>
   <translation>Open a &amp;file from the telephone</translation>
  </message>
  <message>
   <source>From the file, for you to write down</source>
   <translation>From the file, for you to write down</translation>
  </message>
 </context>
 <context>
  <name>daybook::PriceChangePage</name>
  <message>
   <source>From which day does the new price count?</source>
   <translation>From which day does the new price count?</translation>
  </message>
  <message>
   <source>Has the price changed?</source>
   <translation>Has the price changed?</translation>
  </message>
  <message>
   <source>What is charged</source>
   <translation>What is charged</translation>
  </message>
  <message>
   <source>&amp;Ask about the price</source>
   <translation>&amp;Ask about the price</translation>
  </message>
  <message>
   <source>Yes, &amp;I agreed to the new price</source>
   <translation>Yes, &amp;I agreed to the new price</translation>
  </message>
  <message>
   <source>Yes: write down the &amp;new price</source>
   <translation>Yes: write down the &amp;new price</translation>
  </message>
  <message>
   <source>Keep their &amp;letter about it</source>
   <translation>Keep their &amp;letter about it</translation>
  </message>
  <message>
   <source>Bills before that day keep the old price. If they wrote to you about it, a picture or PDF of that letter can be kept with the day of the new price.</source>
   <translation>Bills before that day keep the old price. If they wrote to you about it, a picture or PDF of that letter can be kept with the day of the new price.</translation>
  </message>
 </context>
 <context>
  <name>daybook::PriceChangeWiring</name>
  <message>
   <source>What it comes to over the year can be said when the new price is written down.</source>
   <translation>What it comes to over the year can be said when the new price is written down.</translation>
  </message>
  <message>
   <source>With the new price the visits planned until %1 come to %2 more: %3, not %4.</source>
   <translation>With the new price the visits planned until %1 come to %2 more: %3, not %4.</translation>
  </message>
  <message>
   <source>With the new price the visits planned until %1 come to %2 more, so that %3 would be left at the end, not %4.</source>
   <translation>With the new price the visits planned until %1 come to %2 more, so that %3 would be left at the end, not %4.</translation>
  </message>
  <message>
   <source>New price agreed with %1 from %2</source>
   <translation>New price agreed with %1 from %2</translation>
  </message>
  <message>
   <source>The price of %1 from %2: ask about this</source>
   <translation>The price of %1 from %2: ask about this</translation>
  </message>
 </context>
 <context>
  <name>daybook::PriceFields</name>
  <message>
   <source>One hour</source>
   <translation>One hour</translation>
  </message>
  <message>
   <source>Price %1</source>
   <translation>Price %1</translation>
  </message>
  <message>
   <source>A visit of %1, if it has its own price</source>
   <translation>A visit of %1, if it has its own price</translation>
  </message>
  <message>
   <source>A price cannot be below nothing.</source>
   <translation>A price cannot be below nothing.</translation>
  </message>
  <message>
   <source>Write the price in pounds and pence, such as 22.50.</source>
   <translation>Write the price in pounds and pence, such as 22.50.</translation>
  </message>
 </context>
 <context>
  <name>daybook::PrintPage</name>
  <message>
   <source>Which month?</source>
   <translation>Which month?</translation>
  </message>
  <message>
   <source>Show &amp;older months</source>
   <translation>Show &amp;older months</translation>
  </message>
  <message>
   <source>How large should the words be on paper?</source>
   <translation>How large should the words be on paper?</translation>
  </message>
  <message>
   <source>Clear print (14 point)</source>
   <translation>Clear print (14 point)</translation>
  </message>
  <message>
   <source>Large print (18 point)</source>
   <translation>Large print (18 point)</translation>
  </message>
  <message>
   <source>Please choose a month.</source>
   <translation>Please choose a month.</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Print</translation>
  </message>
  <message>
   <source>You see every page before it is printed.</source>
   <translation>You see every page before it is printed.</translation>
  </message>
  <message>
   <source>What do you want to print?</source>
   <translation>What do you want to print?</translation>
  </message>
  <message>
   <source>Monthly statement: the visits, the bill, and what there is to ask</source>
   <translation>Monthly statement: the visits, the bill, and what there is to ask</translation>
  </message>
  <message>
   <source>Diary sheet to fill in by hand</source>
   <translation>Diary sheet to fill in by hand</translation>
  </message>
  <message>
   <source>Hours of my personal assistants</source>
   <translation>Hours of my personal assistants</translation>
  </message>
  <message>
   <source>For which days?</source>
   <translation>For which days?</translation>
  </message>
  <message>
   <source>Easy Read: one fact a line, with signs (18 point)</source>
   <translation>Easy Read: one fact a line, with signs (18 point)</translation>
  </message>
  <message>
   <source>In which language?</source>
   <translation>In which language?</translation>
  </message>
  <message>
   <source>On what size of sheet?</source>
   <translation>On what size of sheet?</translation>
  </message>
  <message>
   <source>A4, the usual size</source>
   <translation>A4, the usual size</translation>
  </message>
  <message>
   <source>A5, half of that</source>
   <translation>A5, half of that</translation>
  </message>
  <message>
   <source>&amp;See it</source>
   <translation>&amp;See it</translation>
  </message>
  <message>
   <source>&amp;Report to the council</source>
   <translation>&amp;Report to the council</translation>
  </message>
  <message>
   <source>This week, %1</source>
   <translation>This week, %1</translation>
  </message>
  <message>
   <source>Next week, %1</source>
   <translation>Next week, %1</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>%1 and English side by side</source>
   <translation>%1 and English side by side</translation>
  </message>
  <message>
   <source>How long is a pay period?</source>
   <translation>How long is a pay period?</translation>
  </message>
  <message>
   <source>A month</source>
   <translation>A month</translation>
  </message>
  <message>
   <source>One week</source>
   <translation>One week</translation>
  </message>
  <message>
   <source>Two weeks</source>
   <translation>Two weeks</translation>
  </message>
  <message>
   <source>Four weeks</source>
   <translation>Four weeks</translation>
  </message>
  <message>
   <source>Which day does it begin on?</source>
   <translation>Which day does it begin on?</translation>
  </message>
  <message>
   <source>Holiday built up for each hundred hours, for example 12.07</source>
   <translation>Holiday built up for each hundred hours, for example 12.07</translation>
  </message>
  <message>
   <source>You may leave this empty. Please look up the rules that apply: Daybook does not know them.</source>
   <translation>You may leave this empty. Please look up the rules that apply: Daybook does not know them.</translation>
  </message>
  <message>
   <source>Please write a number up to 100, for example 12.07, or leave this empty.</source>
   <translation>Please write a number up to 100, for example 12.07, or leave this empty.</translation>
  </message>
  <message>
   <source>For my review mee&amp;ting</source>
   <translation>For my review mee&amp;ting</translation>
  </message>
  <message>
   <source>Keep a whole &amp;year</source>
   <translation>Keep a whole &amp;year</translation>
  </message>
 </context>
 <context>
  <name>daybook::PrintWiring</name>
  <message>
   <source>Papers are printed at %1 point</source>
   <translation>Papers are printed at %1 point</translation>
  </message>
  <message>
   <source>The statement for %1</source>
   <translation>The statement for %1</translation>
  </message>
  <message>
   <source>The diary sheet for %1</source>
   <translation>The diary sheet for %1</translation>
  </message>
  <message>
   <source>How hours of assistants are printed</source>
   <translation>How hours of assistants are printed</translation>
  </message>
  <message>
   <source>The hours from %1</source>
   <translation>The hours from %1</translation>
  </message>
  <message>
   <source>Save a table for the payroll office</source>
   <translation>Save a table for the payroll office</translation>
  </message>
 </context>
 <context>
  <name>daybook::ProfileQuestions</name>
  <message>
   <source>Write a whole number from 0 to %1, or leave it empty.</source>
   <translation>Write a whole number from 0 to %1, or leave it empty.</translation>
  </message>
  <message>
   <source>How your council wants its report</source>
   <translation>How your council wants its report</translation>
  </message>
  <message>
   <source>&amp;Without it: as it comes with Daybook</source>
   <translation>&amp;Without it: as it comes with Daybook</translation>
  </message>
  <message>
   <source>What it is called</source>
   <translation>What it is called</translation>
  </message>
  <message>
   <source>As my council wrote</source>
   <translation>As my council wrote</translation>
  </message>
  <message>
   <source>As %1 wrote</source>
   <translation>As %1 wrote</translation>
  </message>
  <message>
   <source>What should this be called?</source>
   <translation>What should this be called?</translation>
  </message>
  <message>
   <source>Under this name you will find it the next time.</source>
   <translation>Under this name you will find it the next time.</translation>
  </message>
  <message>
   <source>Write a name, as in: My council.</source>
   <translation>Write a name, as in: My council.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>How often does the council want a report?</source>
   <translation>How often does the council want a report?</translation>
  </message>
  <message>
   <source>The days of the next report are proposed by it. You can change them each time.</source>
   <translation>The days of the next report are proposed by it. You can change them each time.</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>How often</translation>
  </message>
  <message>
   <source>Weeks of money that may be kept</source>
   <translation>Weeks of money that may be kept</translation>
  </message>
  <message>
   <source>Empty: as the letter about your money says.</source>
   <translation>Empty: as the letter about your money says.</translation>
  </message>
  <message>
   <source>Weeks of which money?</source>
   <translation>Weeks of which money?</translation>
  </message>
  <message>
   <source>All of it, with your own contribution</source>
   <translation>All of it, with your own contribution</translation>
  </message>
  <message>
   <source>Only what the council pays in</source>
   <translation>Only what the council pays in</translation>
  </message>
  <message>
   <source>How many weeks of money may be kept?</source>
   <translation>How many weeks of money may be kept?</translation>
  </message>
  <message>
   <source>Councils often let you keep four to eight weeks. What is above may be asked for.</source>
   <translation>Councils often let you keep four to eight weeks. What is above may be asked for.</translation>
  </message>
  <message>
   <source>May be kept</source>
   <translation>May be kept</translation>
  </message>
  <message>
   <source>as the letter about your money says</source>
   <translation>as the letter about your money says</translation>
  </message>
  <message numerus="yes">
   <source>%n week(s)</source>
   <translation>
    <numerusform>%n week</numerusform>
    <numerusform>%n weeks</numerusform>
   </translation>
  </message>
  <message>
   <source>%1 of what the council pays in</source>
   <translation>%1 of what the council pays in</translation>
  </message>
  <message>
   <source>%1 of all of it</source>
   <translation>%1 of all of it</translation>
  </message>
  <message>
   <source>Years, beside this year</source>
   <translation>Years, beside this year</translation>
  </message>
  <message>
   <source>Empty: the council does not say.</source>
   <translation>Empty: the council does not say.</translation>
  </message>
  <message>
   <source>For how many years are papers to be kept?</source>
   <translation>For how many years are papers to be kept?</translation>
  </message>
  <message>
   <source>Daybook takes nothing away by itself.</source>
   <translation>Daybook takes nothing away by itself.</translation>
  </message>
  <message>
   <source>Papers are kept</source>
   <translation>Papers are kept</translation>
  </message>
  <message numerus="yes">
   <source>this year and %n year(s) before</source>
   <translation>
    <numerusform>this year and %n year before</numerusform>
    <numerusform>this year and %n years before</numerusform>
   </translation>
  </message>
  <message>
   <source>the council does not say</source>
   <translation>the council does not say</translation>
  </message>
  <message>
   <source>The parts of the report, in their order</source>
   <translation>The parts of the report, in their order</translation>
  </message>
  <message>
   <source>&amp;Earlier</source>
   <translation>&amp;Earlier</translation>
  </message>
  <message>
   <source>&amp;Later</source>
   <translation>&amp;Later</translation>
  </message>
  <message>
   <source>Leave it &amp;out</source>
   <translation>Leave it &amp;out</translation>
  </message>
  <message>
   <source>What the council calls the chosen part</source>
   <translation>What the council calls the chosen part</translation>
  </message>
  <message>
   <source>Empty: the words of Daybook.</source>
   <translation>Empty: the words of Daybook.</translation>
  </message>
  <message>
   <source>Which parts, in which order?</source>
   <translation>Which parts, in which order?</translation>
  </message>
  <message>
   <source>A part about which there is nothing to say is left out by itself.</source>
   <translation>A part about which there is nothing to say is left out by itself.</translation>
  </message>
  <message>
   <source>Leave at least one part in the report.</source>
   <translation>Leave at least one part in the report.</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>Parts</translation>
  </message>
  <message>
   <source>in the report</source>
   <translation>in the report</translation>
  </message>
  <message>
   <source>left out</source>
   <translation>left out</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Part</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Place</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Shown</translation>
  </message>
  <message>
   <source>&amp;Show it</source>
   <translation>&amp;Show it</translation>
  </message>
 </context>
 <context>
  <name>daybook::PromiseQuestions</name>
  <message>
   <source>What they agreed: is this right?</source>
   <translation>What they agreed: is this right?</translation>
  </message>
  <message>
   <source>Their words, as you remember them</source>
   <translation>Their words, as you remember them</translation>
  </message>
  <message>
   <source>For example: these three days will be free.</source>
   <translation>For example: these three days will be free.</translation>
  </message>
  <message>
   <source>Who said it</source>
   <translation>Who said it</translation>
  </message>
  <message>
   <source>When did they say it? You may leave this empty.</source>
   <translation>When did they say it? You may leave this empty.</translation>
  </message>
  <message>
   <source>What did they agree?</source>
   <translation>What did they agree?</translation>
  </message>
  <message>
   <source>A promise counts for more than the agreement. It is quoted in your letter.</source>
   <translation>A promise counts for more than the agreement. It is quoted in your letter.</translation>
  </message>
  <message>
   <source>Write what they said.</source>
   <translation>Write what they said.</translation>
  </message>
  <message>
   <source>Write the day as in 4 March, or leave it empty.</source>
   <translation>Write the day as in 4 March, or leave it empty.</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>What they said</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>“%1”</translation>
  </message>
  <message>
   <source>The first day</source>
   <translation>The first day</translation>
  </message>
  <message>
   <source>The last day. Leave it empty for one day.</source>
   <translation>The last day. Leave it empty for one day.</translation>
  </message>
  <message>
   <source>For which days did they agree it?</source>
   <translation>For which days did they agree it?</translation>
  </message>
  <message>
   <source>Write the first day, as in 4 March.</source>
   <translation>Write the first day, as in 4 March.</translation>
  </message>
  <message>
   <source>Write the last day as in 9 March, or leave it empty.</source>
   <translation>Write the last day as in 9 March, or leave it empty.</translation>
  </message>
  <message>
   <source>The last day is before the first. Write a later one.</source>
   <translation>The last day is before the first. Write a later one.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>About what did they agree it?</source>
   <translation>About what did they agree it?</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Everything</translation>
  </message>
  <message>
   <source>About</source>
   <translation>About</translation>
  </message>
  <message>
   <source>Which care provider agreed it?</source>
   <translation>Which care provider agreed it?</translation>
  </message>
  <message>
   <source>Choose the care provider.</source>
   <translation>Choose the care provider.</translation>
  </message>
  <message>
   <source>Care provider</source>
   <translation>Care provider</translation>
  </message>
  <message>
   <source>What is still to be paid for those days?</source>
   <translation>What is still to be paid for those days?</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nothing</translation>
  </message>
  <message>
   <source>Half the price</source>
   <translation>Half the price</translation>
  </message>
  <message>
   <source>Another part of the price</source>
   <translation>Another part of the price</translation>
  </message>
  <message>
   <source>How many percent are still to be paid?</source>
   <translation>How many percent are still to be paid?</translation>
  </message>
  <message>
   <source>Still to be paid</source>
   <translation>Still to be paid</translation>
  </message>
  <message>
   <source>%1% of the price</source>
   <translation>%1% of the price</translation>
  </message>
  <message>
   <source>Write a number from 0 to 100, for example 25.</source>
   <translation>Write a number from 0 to 100, for example 25.</translation>
  </message>
 </context>
 <context>
  <name>daybook::PromiseWiring</name>
  <message>
   <source>They agreed something for %1</source>
   <translation>They agreed something for %1</translation>
  </message>
  <message>
   <source>Changed what they agreed for %1</source>
   <translation>Changed what they agreed for %1</translation>
  </message>
  <message>
   <source>Took away what they agreed for %1</source>
   <translation>Took away what they agreed for %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::PromisesPage</name>
  <message>
   <source>They</source>
   <translation>They</translation>
  </message>
  <message>
   <source>%1 agreed on %2: “%3”.</source>
   <translation>%1 agreed on %2: “%3”.</translation>
  </message>
  <message>
   <source>%1 agreed: “%2”.</source>
   <translation>%1 agreed: “%2”.</translation>
  </message>
  <message>
   <source>For %1.</source>
   <translation>For %1.</translation>
  </message>
  <message>
   <source>For %1, only %2.</source>
   <translation>For %1, only %2.</translation>
  </message>
  <message>
   <source>Nothing is due then.</source>
   <translation>Nothing is due then.</translation>
  </message>
  <message>
   <source>%1% of the price is due then.</source>
   <translation>%1% of the price is due then.</translation>
  </message>
  <message>
   <source>%1 %2 %3</source>
   <comment>what was said, for which days, what is due</comment>
   <translation>%1 %2 %3</translation>
  </message>
  <message>
   <source>What they agreed</source>
   <translation>What they agreed</translation>
  </message>
  <message>
   <source>Did they say something would be free, or cost less? Write it down here. It counts for more than the agreement.</source>
   <translation>Did they say something would be free, or cost less? Write it down here. It counts for more than the agreement.</translation>
  </message>
  <message numerus="yes">
   <source>They agreed %n thing(s). Each counts for more than the agreement.</source>
   <translation>
    <numerusform>They agreed %n thing. Each counts for more than the agreement.</numerusform>
    <numerusform>They agreed %n things. Each counts for more than the agreement.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Write down what they agreed</source>
   <translation>&amp;Write down what they agreed</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Change: %1</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>Take it away: %1</source>
   <translation>Take it away: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::ProviderQuestions</name>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Other name on their papers</source>
   <translation>Other name on their papers</translation>
  </message>
  <message>
   <source>For example a short name. You may leave this empty.</source>
   <translation>For example a short name. You may leave this empty.</translation>
  </message>
  <message>
   <source>Who sends the bill?</source>
   <translation>Who sends the bill?</translation>
  </message>
  <message>
   <source>The agency, person or shop that asks for the money.</source>
   <translation>The agency, person or shop that asks for the money.</translation>
  </message>
  <message>
   <source>Write a name.</source>
   <translation>Write a name.</translation>
  </message>
  <message>
   <source>This name is already there. Write a name that tells them apart.</source>
   <translation>This name is already there. Write a name that tells them apart.</translation>
  </message>
  <message>
   <source>What are they?</source>
   <translation>What are they?</translation>
  </message>
  <message>
   <source>Choose one. “Something else” is fine.</source>
   <translation>Choose one. “Something else” is fine.</translation>
  </message>
  <message>
   <source>They are</source>
   <translation>They are</translation>
  </message>
  <message>
   <source>House and street</source>
   <translation>House and street</translation>
  </message>
  <message>
   <source>Town</source>
   <translation>Town</translation>
  </message>
  <message>
   <source>Postcode</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Phone</translation>
  </message>
  <message>
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <source>How do you reach them?</source>
   <translation>How do you reach them?</translation>
  </message>
  <message>
   <source>It is printed on letters. You may leave everything empty.</source>
   <translation>It is printed on letters. You may leave everything empty.</translation>
  </message>
  <message>
   <source>Address and phone</source>
   <translation>Address and phone</translation>
  </message>
  <message>
   <source>Your customer number with them</source>
   <translation>Your customer number with them</translation>
  </message>
  <message>
   <source>Do they have a customer number for you?</source>
   <translation>Do they have a customer number for you?</translation>
  </message>
  <message>
   <source>It often stands on the bill. You may leave this empty.</source>
   <translation>It often stands on the bill. You may leave this empty.</translation>
  </message>
  <message>
   <source>Customer number</source>
   <translation>Customer number</translation>
  </message>
 </context>
 <context>
  <name>daybook::QuestionPage</name>
  <message>
   <source>Check your answers</source>
   <translation>Check your answers</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Continue</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Save</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>nothing written</source>
   <translation>nothing written</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Change: %1</translation>
  </message>
  <message>
   <source>Problem: %1</source>
   <translation>Problem: %1</translation>
  </message>
  <message>
   <source>Nothing is saved yet. Press “%1” when everything is right.</source>
   <translation>Nothing is saved yet. Press “%1” when everything is right.</translation>
  </message>
 </context>
 <context>
  <name>daybook::ReportQuestions</name>
  <message>
   <source>Report to the council: is this right?</source>
   <translation>Report to the council: is this right?</translation>
  </message>
  <message>
   <source>&amp;See what is ready</source>
   <translation>&amp;See what is ready</translation>
  </message>
  <message>
   <source>How does your council want its report?</source>
   <translation>How does your council want its report?</translation>
  </message>
  <message>
   <source>It decides the order of the parts, how long a report is, and how many weeks of money may be kept. Your council's letter counts.</source>
   <translation>It decides the order of the parts, how long a report is, and how many weeks of money may be kept. Your council's letter counts.</translation>
  </message>
  <message>
   <source>As for</source>
   <translation>As for</translation>
  </message>
  <message>
   <source>The first day</source>
   <translation>The first day</translation>
  </message>
  <message>
   <source>The last day</source>
   <translation>The last day</translation>
  </message>
  <message>
   <source>For which days?</source>
   <translation>For which days?</translation>
  </message>
  <message>
   <source>A report begins on the day after the last one, so that nothing is left out.</source>
   <translation>A report begins on the day after the last one, so that nothing is left out.</translation>
  </message>
  <message>
   <source>Write the first day, as in 4 March.</source>
   <translation>Write the first day, as in 4 March.</translation>
  </message>
  <message>
   <source>Write the last day, as in 31 March.</source>
   <translation>Write the last day, as in 31 March.</translation>
  </message>
  <message>
   <source>The last day is before the first. Write a later one.</source>
   <translation>The last day is before the first. Write a later one.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>How much should the report show?</source>
   <translation>How much should the report show?</translation>
  </message>
  <message>
   <source>Only sums</source>
   <translation>Only sums</translation>
  </message>
  <message>
   <source>Sums and each payment</source>
   <translation>Sums and each payment</translation>
  </message>
  <message>
   <source>Sums, each payment and where its paper is</source>
   <translation>Sums, each payment and where its paper is</translation>
  </message>
  <message>
   <source>Names of carers, too</source>
   <translation>Names of carers, too</translation>
  </message>
  <message>
   <source>What you wrote beside payments, too</source>
   <translation>What you wrote beside payments, too</translation>
  </message>
  <message>
   <source>Names of carers and your notes are not shared unless you tick them. Your diary is never shared.</source>
   <translation>Names of carers and your notes are not shared unless you tick them. Your diary is never shared.</translation>
  </message>
  <message>
   <source>Shared</source>
   <translation>Shared</translation>
  </message>
  <message>
   <source>with names of carers</source>
   <translation>with names of carers</translation>
  </message>
  <message>
   <source>without names of carers</source>
   <translation>without names of carers</translation>
  </message>
  <message>
   <source>with your notes</source>
   <translation>with your notes</translation>
  </message>
  <message>
   <source>without your notes</source>
   <translation>without your notes</translation>
  </message>
  <message>
   <source>My council's &amp;letter says something else</source>
   <translation>My council's &amp;letter says something else</translation>
  </message>
  <message>
   <source>Modelled on: %1, seen on %2.</source>
   <translation>Modelled on: %1, seen on %2.</translation>
  </message>
  <message>
   <source>Modelled on: %1.</source>
   <translation>Modelled on: %1.</translation>
  </message>
 </context>
 <context>
  <name>daybook::ReportReadyPage</name>
  <message>
   <source>Ready to send?</source>
   <translation>Ready to send?</translation>
  </message>
  <message>
   <source>%1: everything that is looked for is there.</source>
   <translation>%1: everything that is looked for is there.</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n thing(s) to look at. You can send it as it is; it says everything openly.</source>
   <translation>
    <numerusform>%1: %n thing to look at. You can send it as it is; it says everything openly.</numerusform>
    <numerusform>%1: %n things to look at. You can send it as it is; it says everything openly.</numerusform>
   </translation>
  </message>
  <message>
   <source>S&amp;ee the report</source>
   <translation>S&amp;ee the report</translation>
  </message>
  <message>
   <source>To look at</source>
   <translation>To look at</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Done</translation>
  </message>
  <message>
   <source>Done: %1</source>
   <translation>Done: %1</translation>
  </message>
  <message>
   <source>Reports sent before</source>
   <translation>Reports sent before</translation>
  </message>
  <message>
   <source>Sent on %1. There was %2 at its end.</source>
   <translation>Sent on %1. There was %2 at its end.</translation>
  </message>
  <message>
   <source>It was not sent: %1</source>
   <translation>It was not sent: %1</translation>
  </message>
  <message>
   <source>Not yet: %1</source>
   <translation>Not yet: %1</translation>
  </message>
  <message>
   <source>Look at these payments</source>
   <translation>Look at these payments</translation>
  </message>
  <message>
   <source>Look at these payments: %1</source>
   <translation>Look at these payments: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::ReportWiring</name>
  <message>
   <source>A report was not sent after all</source>
   <translation>A report was not sent after all</translation>
  </message>
  <message>
   <source>The report to the council</source>
   <translation>The report to the council</translation>
  </message>
  <message>
   <source>Save the payments as a table (CSV)</source>
   <translation>Save the payments as a table (CSV)</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Table (*.csv)</translation>
  </message>
  <message>
   <source>Save as a spreadsheet (Excel)</source>
   <translation>Save as a spreadsheet (Excel)</translation>
  </message>
  <message>
   <source>Spreadsheet (*.xlsx)</source>
   <translation>Spreadsheet (*.xlsx)</translation>
  </message>
  <message>
   <source>&amp;I sent it today</source>
   <translation>&amp;I sent it today</translation>
  </message>
  <message>
   <source>Sent the report for %1</source>
   <translation>Sent the report for %1</translation>
  </message>
  <message>
   <source>Where should it be kept?</source>
   <translation>Where should it be kept?</translation>
  </message>
  <message>
   <source>Kept as “%1” in the folder “%2”.</source>
   <translation>Kept as “%1” in the folder “%2”.</translation>
  </message>
  <message>
   <source>The bank's lines, and what each is</source>
   <translation>The bank's lines, and what each is</translation>
  </message>
  <message>
   <source>The list of papers</source>
   <translation>The list of papers</translation>
  </message>
  <message>
   <source>A PDF for each payment</source>
   <translation>A PDF for each payment</translation>
  </message>
  <message>
   <source>The papers behind the payments</source>
   <translation>The papers behind the payments</translation>
  </message>
  <message>
   <source>Save the list as a table (CSV)</source>
   <translation>Save the list as a table (CSV)</translation>
  </message>
  <message>
   <source>Nothing was paid within these days, so there is nothing to keep.</source>
   <translation>Nothing was paid within these days, so there is nothing to keep.</translation>
  </message>
  <message>
   <source>In which folder should they be kept?</source>
   <translation>In which folder should they be kept?</translation>
  </message>
  <message>
   <source>There is already a file “%1” in that folder. Nothing was written. Choose an empty folder.</source>
   <translation>There is already a file “%1” in that folder. Nothing was written. Choose an empty folder.</translation>
  </message>
  <message numerus="yes">
   <source>%n payment(s) kept, each as a PDF, in the folder “%1”.</source>
   <translation>
    <numerusform>%n payment kept, each as a PDF, in the folder “%1”.</numerusform>
    <numerusform>%n payments kept, each as a PDF, in the folder “%1”.</numerusform>
   </translation>
  </message>
  <message>
   <source>How the council wants its report: %1</source>
   <translation>How the council wants its report: %1</translation>
  </message>
  <message>
   <source>How the council wants its report: as it comes with Daybook</source>
   <translation>How the council wants its report: as it comes with Daybook</translation>
  </message>
 </context>
 <context>
  <name>daybook::RequestPage</name>
  <message>
   <source>Another letter</source>
   <translation>Another letter</translation>
  </message>
  <message>
   <source>You see the letter before anything is printed, and you can change its words.</source>
   <translation>You see the letter before anything is printed, and you can change its words.</translation>
  </message>
  <message>
   <source>What should it do?</source>
   <translation>What should it do?</translation>
  </message>
  <message>
   <source>Ask for their visit log</source>
   <translation>Ask for their visit log</translation>
  </message>
  <message>
   <source>Ask for a copy of the agreement</source>
   <translation>Ask for a copy of the agreement</translation>
  </message>
  <message>
   <source>Ask what else there is, when only one thing was offered</source>
   <translation>Ask what else there is, when only one thing was offered</translation>
  </message>
  <message>
   <source>Answer a reminder to pay</source>
   <translation>Answer a reminder to pay</translation>
  </message>
  <message>
   <source>Tell %1 what you asked about a bill</source>
   <translation>Tell %1 what you asked about a bill</translation>
  </message>
  <message>
   <source>Help you to ring about a bill: what to say, on one page</source>
   <translation>Help you to ring about a bill: what to say, on one page</translation>
  </message>
  <message>
   <source>To whom?</source>
   <translation>To whom?</translation>
  </message>
  <message>
   <source>About which bill?</source>
   <translation>About which bill?</translation>
  </message>
  <message>
   <source>What was offered? You may leave this empty.</source>
   <translation>What was offered? You may leave this empty.</translation>
  </message>
  <message>
   <source>How should the letter sound?</source>
   <translation>How should the letter sound?</translation>
  </message>
  <message>
   <source>Friendly</source>
   <translation>Friendly</translation>
  </message>
  <message>
   <source>Firm</source>
   <translation>Firm</translation>
  </message>
  <message>
   <source>&amp;See it</source>
   <translation>&amp;See it</translation>
  </message>
  <message>
   <source>There is nobody to write to yet. Add the care provider under People and prices first.</source>
   <translation>There is nobody to write to yet. Add the care provider under People and prices first.</translation>
  </message>
  <message>
   <source>Please choose what it should do.</source>
   <translation>Please choose what it should do.</translation>
  </message>
  <message>
   <source>Please choose to whom it goes.</source>
   <translation>Please choose to whom it goes.</translation>
  </message>
  <message>
   <source>Ask for all the records they keep about you</source>
   <translation>Ask for all the records they keep about you</translation>
  </message>
 </context>
 <context>
  <name>daybook::RequestWiring</name>
  <message>
   <source>Took away the call of %1</source>
   <translation>Took away the call of %1</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>The letter to %1</source>
   <translation>The letter to %1</translation>
  </message>
  <message>
   <source>Sent a letter to %1: %2</source>
   <translation>Sent a letter to %1: %2</translation>
  </message>
  <message>
   <source>Kept a letter to %1: %2</source>
   <translation>Kept a letter to %1: %2</translation>
  </message>
  <message>
   <source>What to say on the telephone</source>
   <translation>What to say on the telephone</translation>
  </message>
  <message>
   <source>The words of this letter could not be read. What it asked and what came of it is still here. You can write it anew.</source>
   <translation>The words of this letter could not be read. What it asked and what came of it is still here. You can write it anew.</translation>
  </message>
  <message>
   <source>A call on %1</source>
   <translation>A call on %1</translation>
  </message>
  <message>
   <source>Changed the call of %1</source>
   <translation>Changed the call of %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::RotaPage</name>
  <message>
   <source>Planned visits: %1</source>
   <translation>Planned visits: %1</translation>
  </message>
  <message>
   <source>No visits are planned yet.</source>
   <translation>No visits are planned yet.</translation>
  </message>
  <message>
   <source>What is planned from today on. Days before keep what was planned then.</source>
   <translation>What is planned from today on. Days before keep what was planned then.</translation>
  </message>
  <message>
   <source>Change it from a date</source>
   <translation>Change it from a date</translation>
  </message>
  <message>
   <source>It stops</source>
   <translation>It stops</translation>
  </message>
  <message>
   <source>It was written wrongly</source>
   <translation>It was written wrongly</translation>
  </message>
  <message>
   <source>Add a planned visit</source>
   <translation>Add a planned visit</translation>
  </message>
  <message>
   <source>Add another planned visit</source>
   <translation>Add another planned visit</translation>
  </message>
 </context>
 <context>
  <name>daybook::RotaQuestions</name>
  <message>
   <source>Morning</source>
   <translation>Morning</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Lunch</translation>
  </message>
  <message>
   <source>Tea</source>
   <translation>Tea</translation>
  </message>
  <message>
   <source>Bed</source>
   <translation>Bed</translation>
  </message>
  <message>
   <source>Night</source>
   <translation>Night</translation>
  </message>
  <message>
   <source>Check the planned visit</source>
   <translation>Check the planned visit</translation>
  </message>
  <message>
   <source>Another name</source>
   <translation>Another name</translation>
  </message>
  <message>
   <source>Its name</source>
   <translation>Its name</translation>
  </message>
  <message>
   <source>For example: Shower, Hot meal, Day centre.</source>
   <translation>For example: Shower, Hot meal, Day centre.</translation>
  </message>
  <message>
   <source>What do you call this visit?</source>
   <translation>What do you call this visit?</translation>
  </message>
  <message>
   <source>Choose a name or write one.</source>
   <translation>Choose a name or write one.</translation>
  </message>
  <message>
   <source>There is already a visit of this name. Choose another name, for example “Morning 2”.</source>
   <translation>There is already a visit of this name. Choose another name, for example “Morning 2”.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>What is it for?</source>
   <translation>What is it for?</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>What it is for</source>
   <translation>What it is for</translation>
  </message>
  <message>
   <source>For example: personal care, cleaning, meal. You may leave this empty.</source>
   <translation>For example: personal care, cleaning, meal. You may leave this empty.</translation>
  </message>
  <message>
   <source>Best the same words as in the prices.</source>
   <translation>Best the same words as in the prices.</translation>
  </message>
  <message>
   <source>For</source>
   <translation>For</translation>
  </message>
  <message>
   <source>On which days?</source>
   <translation>On which days?</translation>
  </message>
  <message>
   <source>Every day</source>
   <translation>Every day</translation>
  </message>
  <message>
   <source>Monday to Friday</source>
   <translation>Monday to Friday</translation>
  </message>
  <message>
   <source>Saturday and Sunday</source>
   <translation>Saturday and Sunday</translation>
  </message>
  <message>
   <source>Some days of the week</source>
   <translation>Some days of the week</translation>
  </message>
  <message>
   <source>Only once</source>
   <translation>Only once</translation>
  </message>
  <message>
   <source>On which day?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>Tick at least one day.</source>
   <translation>Tick at least one day.</translation>
  </message>
  <message>
   <source>Write the day.</source>
   <translation>Write the day.</translation>
  </message>
  <message>
   <source>Choose the days.</source>
   <translation>Choose the days.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Days</translation>
  </message>
  <message>
   <source>Is there a set time?</source>
   <translation>Is there a set time?</translation>
  </message>
  <message>
   <source>Yes, from a time until a time</source>
   <translation>Yes, from a time until a time</translation>
  </message>
  <message>
   <source>No set time, for example a meal or a neighbour</source>
   <translation>No set time, for example a meal or a neighbour</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>At what time?</source>
   <translation>At what time?</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Write both times, for example 8 am and 8.30 am.</source>
   <translation>Write both times, for example 8 am and 8.30 am.</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Time</translation>
  </message>
  <message>
   <source>No set time</source>
   <translation>No set time</translation>
  </message>
  <message>
   <source>%1 to %2, %3</source>
   <translation>%1 to %2, %3</translation>
  </message>
  <message>
   <source>How many carers come?</source>
   <translation>How many carers come?</translation>
  </message>
  <message>
   <source>One</source>
   <translation>One</translation>
  </message>
  <message>
   <source>Two carers together</source>
   <translation>Two carers together</translation>
  </message>
  <message>
   <source>Three carers together</source>
   <translation>Three carers together</translation>
  </message>
  <message>
   <source>Carers</source>
   <translation>Carers</translation>
  </message>
  <message>
   <source>How many each time?</source>
   <translation>How many each time?</translation>
  </message>
  <message>
   <source>For example 2 when two meals come together.</source>
   <translation>For example 2 when two meals come together.</translation>
  </message>
  <message>
   <source>Write a whole number from 1 to %1.</source>
   <translation>Write a whole number from 1 to %1.</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>How many</translation>
  </message>
  <message>
   <source>First day of the change</source>
   <translation>First day of the change</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>First day</translation>
  </message>
  <message>
   <source>Last day, if it ends</source>
   <translation>Last day, if it ends</translation>
  </message>
  <message>
   <source>From which day is it different?</source>
   <translation>From which day is it different?</translation>
  </message>
  <message>
   <source>From which day is it planned?</source>
   <translation>From which day is it planned?</translation>
  </message>
  <message>
   <source>Days before keep what was planned then.</source>
   <translation>Days before keep what was planned then.</translation>
  </message>
  <message>
   <source>Leave the last day empty when it goes on.</source>
   <translation>Leave the last day empty when it goes on.</translation>
  </message>
  <message>
   <source>Write the first day, for example 4 May 2026 or today.</source>
   <translation>Write the first day, for example 4 May 2026 or today.</translation>
  </message>
  <message>
   <source>This is not after its first day.</source>
   <translation>This is not after its first day.</translation>
  </message>
  <message>
   <source>It is planned from %1. Choose a day after that.</source>
   <translation>It is planned from %1. Choose a day after that.</translation>
  </message>
  <message>
   <source>Write the last day, or leave it empty.</source>
   <translation>Write the last day, or leave it empty.</translation>
  </message>
  <message>
   <source>This is before the first day.</source>
   <translation>This is before the first day.</translation>
  </message>
  <message>
   <source>The last day is before the first day. Please check both.</source>
   <translation>The last day is before the first day. Please check both.</translation>
  </message>
  <message>
   <source>From and until</source>
   <translation>From and until</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 to %2</translation>
  </message>
  <message>
   <source>from %1</source>
   <translation>from %1</translation>
  </message>
  <message numerus="yes">
   <source>%n carers together</source>
   <translation>
    <numerusform>%n carers together</numerusform>
    <numerusform>%n carers together</numerusform>
   </translation>
  </message>
  <message>
   <source>What is to be done each time</source>
   <translation>What is to be done each time</translation>
  </message>
  <message>
   <source>For example: wash, breakfast, tablets. You may leave this empty.</source>
   <translation>For example: wash, breakfast, tablets. You may leave this empty.</translation>
  </message>
  <message>
   <source>In which weeks?</source>
   <translation>In which weeks?</translation>
  </message>
  <message>
   <source>Every week</source>
   <translation>Every week</translation>
  </message>
  <message>
   <source>One week in %1</source>
   <translation>One week in %1</translation>
  </message>
  <message>
   <source>The weeks are counted from the week of the first day.</source>
   <translation>The weeks are counted from the week of the first day.</translation>
  </message>
 </context>
 <context>
  <name>daybook::SettingsPage</name>
  <message>
   <source>Settings and help</source>
   <translation>Settings and help</translation>
  </message>
  <message>
   <source>Changes here are made at once. You can put each back as it was.</source>
   <translation>Changes here are made at once. You can put each back as it was.</translation>
  </message>
  <message>
   <source>Size of words</source>
   <translation>Size of words</translation>
  </message>
  <message>
   <source>Put it back as it was</source>
   <translation>Put it back as it was</translation>
  </message>
  <message>
   <source>Put it back as it was: size of words</source>
   <translation>Put it back as it was: size of words</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Colours</translation>
  </message>
  <message>
   <source>Put it back as it was: colours</source>
   <translation>Put it back as it was: colours</translation>
  </message>
  <message>
   <source>About you</source>
   <translation>About you</translation>
  </message>
  <message>
   <source>How I need information</source>
   <translation>How I need information</translation>
  </message>
  <message>
   <source>Printed on letters. For example: large print, easy read, BSL, phone my daughter.</source>
   <translation>Printed on letters. For example: large print, easy read, BSL, phone my daughter.</translation>
  </message>
  <message>
   <source>Who can help me</source>
   <translation>Who can help me</translation>
  </message>
  <message>
   <source>A name and a phone number. Shown on every help page.</source>
   <translation>A name and a phone number. Shown on every help page.</translation>
  </message>
  <message>
   <source>&amp;Save this</source>
   <translation>&amp;Save this</translation>
  </message>
  <message>
   <source>Put it back as it was: about you</source>
   <translation>Put it back as it was: about you</translation>
  </message>
  <message>
   <source>Your daybook</source>
   <translation>Your daybook</translation>
  </message>
  <message>
   <source>&amp;Make a copy, for example on a USB stick</source>
   <translation>&amp;Make a copy, for example on a USB stick</translation>
  </message>
  <message>
   <source>&amp;Open another daybook</source>
   <translation>&amp;Open another daybook</translation>
  </message>
  <message>
   <source>Start a new &amp;daybook</source>
   <translation>Start a new &amp;daybook</translation>
  </message>
  <message>
   <source>&amp;Look around with made-up data</source>
   <translation>&amp;Look around with made-up data</translation>
  </message>
  <message>
   <source>Made-up data is a daybook of its own. Yours stays as it is.</source>
   <translation>Made-up data is a daybook of its own. Yours stays as it is.</translation>
  </message>
  <message>
   <source>Daybooks you opened lately</source>
   <translation>Daybooks you opened lately</translation>
  </message>
  <message>
   <source>Help and what was done</source>
   <translation>Help and what was done</translation>
  </message>
  <message>
   <source>&amp;Questions and answers</source>
   <translation>&amp;Questions and answers</translation>
  </message>
  <message>
   <source>&amp;Everything that was changed</source>
   <translation>&amp;Everything that was changed</translation>
  </message>
  <message>
   <source>&amp;About Daybook</source>
   <translation>&amp;About Daybook</translation>
  </message>
  <message>
   <source>No daybook is open.</source>
   <translation>No daybook is open.</translation>
  </message>
  <message>
   <source>You are looking around with made-up data. Your own daybook is not touched.</source>
   <translation>You are looking around with made-up data. Your own daybook is not touched.</translation>
  </message>
  <message>
   <source>Your daybook is the file %1 in the folder %2.</source>
   <translation>Your daybook is the file %1 in the folder %2.</translation>
  </message>
  <message>
   <source>Open %1 in the folder %2</source>
   <translation>Open %1 in the folder %2</translation>
  </message>
  <message>
   <source>in the folder %1</source>
   <translation>in the folder %1</translation>
  </message>
  <message>
   <source>Which pages do you want to see?</source>
   <translation>Which pages do you want to see?</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>All pages</translation>
  </message>
  <message>
   <source>Only the main ones: Today, Bills, Letters and Print</source>
   <translation>Only the main ones: Today, Bills, Letters and Print</translation>
  </message>
  <message>
   <source>Nothing is lost. Pages that are not in the menu open where a button leads to them.</source>
   <translation>Nothing is lost. Pages that are not in the menu open where a button leads to them.</translation>
  </message>
  <message>
   <source>Copies, and another computer</source>
   <translation>Copies, and another computer</translation>
  </message>
  <message>
   <source>Copy everything to a folder</source>
   <translation>Copy everything to a folder</translation>
  </message>
  <message>
   <source>The folder holds your visits, agreements, bills and answers as files that other programs can read. A new daybook can be made from it.</source>
   <translation>The folder holds your visits, agreements, bills and answers as files that other programs can read. A new daybook can be made from it.</translation>
  </message>
  <message>
   <source>When care has ended</source>
   <translation>When care has ended</translation>
  </message>
  <message>
   <source>Put it back as it was: which pages you see</source>
   <translation>Put it back as it was: which pages you see</translation>
  </message>
  <message>
   <source>Papers</source>
   <translation>Papers</translation>
  </message>
  <message>
   <source>Which paper is in your printer?</source>
   <translation>Which paper is in your printer?</translation>
  </message>
  <message>
   <source>A4, the usual size in the UK</source>
   <translation>A4, the usual size in the UK</translation>
  </message>
  <message>
   <source>US Letter</source>
   <translation>US Letter</translation>
  </message>
  <message>
   <source>Put it back as it was: paper in the printer</source>
   <translation>Put it back as it was: paper in the printer</translation>
  </message>
  <message>
   <source>How large should the words be on paper?</source>
   <translation>How large should the words be on paper?</translation>
  </message>
  <message>
   <source>Clear print (14 point)</source>
   <translation>Clear print (14 point)</translation>
  </message>
  <message>
   <source>Large print (18 point)</source>
   <translation>Large print (18 point)</translation>
  </message>
  <message>
   <source>Put it back as it was: size of words on paper</source>
   <translation>Put it back as it was: size of words on paper</translation>
  </message>
  <message>
   <source>Which printer is asked when you print. Daybook then offers that one again.</source>
   <translation>Which printer is asked when you print. Daybook then offers that one again.</translation>
  </message>
  <message>
   <source>Papers were last sent to the printer “%1”, so it is offered first. You can choose another one whenever you print.</source>
   <translation>Papers were last sent to the printer “%1”, so it is offered first. You can choose another one whenever you print.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Language</translation>
  </message>
  <message>
   <source>The pages of Daybook are in English. The monthly statement can be in English and Welsh side by side: choose the language under Print.</source>
   <translation>The pages of Daybook are in English. The monthly statement can be in English and Welsh side by side: choose the language under Print.</translation>
  </message>
  <message>
   <source>Make a complete copy (one zip)</source>
   <translation>Make a complete copy (one zip)</translation>
  </message>
  <message>
   <source>Open a complete copy</source>
   <translation>Open a complete copy</translation>
  </message>
  <message>
   <source>The zip is the complete copy: also letters, money, papers and every change. “Open a complete copy” makes a new daybook from it and compares every sum.</source>
   <translation>The zip is the complete copy: also letters, money, papers and every change. “Open a complete copy” makes a new daybook from it and compares every sum.</translation>
  </message>
  <message>
   <source>Ten minutes of practice, on paper</source>
   <translation>Ten minutes of practice, on paper</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
 </context>
 <context>
  <name>daybook::SettingsWiring</name>
  <message>
   <source>How you need information, and who can help</source>
   <translation>How you need information, and who can help</translation>
  </message>
  <message numerus="yes">
   <source>All %n change(s) fit together. Nobody changed this daybook outside the program.</source>
   <translation>
    <numerusform>All %n change fits together. Nobody changed this daybook outside the program.</numerusform>
    <numerusform>All %n changes fit together. Nobody changed this daybook outside the program.</numerusform>
   </translation>
  </message>
  <message>
   <source>This daybook was changed outside the program, or the disk damaged it: %1 It was only read. Keep it, and compare it with your last copy.</source>
   <translation>This daybook was changed outside the program, or the disk damaged it: %1 It was only read. Keep it, and compare it with your last copy.</translation>
  </message>
  <message>
   <source>Which daybook?</source>
   <translation>Which daybook?</translation>
  </message>
  <message>
   <source>Daybooks (*.daybook);;All files (*)</source>
   <translation>Daybooks (*.daybook);;All files (*)</translation>
  </message>
  <message>
   <source>The menu shows only the main pages now. Nothing is lost: “Show all pages” brings the others back.</source>
   <translation>The menu shows only the main pages now. Nothing is lost: “Show all pages” brings the others back.</translation>
  </message>
  <message>
   <source>The menu shows all pages now.</source>
   <translation>The menu shows all pages now.</translation>
  </message>
  <message>
   <source>In which folder should the files go?</source>
   <translation>In which folder should the files go?</translation>
  </message>
  <message>
   <source>Copied to the folder “%1” and read again. The history of changes, the letters and the money stay in the daybook.</source>
   <translation>Copied to the folder “%1” and read again. The history of changes, the letters and the money stay in the daybook.</translation>
  </message>
  <message>
   <source>Papers are printed at %1 point</source>
   <translation>Papers are printed at %1 point</translation>
  </message>
 </context>
 <context>
  <name>daybook::SplitQuestions</name>
  <message>
   <source>These parts: are they right?</source>
   <translation>These parts: are they right?</translation>
  </message>
  <message>
   <source>How much of it?</source>
   <translation>How much of it?</translation>
  </message>
  <message>
   <source>A sum, as in 10.50, or a share, as in 25%.</source>
   <translation>A sum, as in 10.50, or a share, as in 25%.</translation>
  </message>
  <message>
   <source>How much of it was for something else, or from other money?</source>
   <translation>How much of it was for something else, or from other money?</translation>
  </message>
  <message>
   <source>How much was part %1?</source>
   <translation>How much was part %1?</translation>
  </message>
  <message>
   <source>The whole is %1. The rest stays as it is.</source>
   <translation>The whole is %1. The rest stays as it is.</translation>
  </message>
  <message>
   <source>Write a sum, as in 10.50, or a share, as in 25%.</source>
   <translation>Write a sum, as in 10.50, or a share, as in 25%.</translation>
  </message>
  <message>
   <source>Part %1</source>
   <translation>Part %1</translation>
  </message>
  <message>
   <source>What was that part for?</source>
   <translation>What was that part for?</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>Whose money was that part?</source>
   <translation>Whose money was that part?</translation>
  </message>
  <message>
   <source>Is there another part?</source>
   <translation>Is there another part?</translation>
  </message>
  <message>
   <source>No, the rest stays as it is</source>
   <translation>No, the rest stays as it is</translation>
  </message>
  <message>
   <source>Yes, another part</source>
   <translation>Yes, another part</translation>
  </message>
  <message>
   <source>The rest</source>
   <translation>The rest</translation>
  </message>
  <message>
   <source>%1 for %2, %3</source>
   <translation>%1 for %2, %3</translation>
  </message>
 </context>
 <context>
  <name>daybook::StartWiring</name>
  <message>
   <source>My daybook</source>
   <translation>My daybook</translation>
  </message>
  <message>
   <source>My care</source>
   <translation>My care</translation>
  </message>
 </context>
 <context>
  <name>daybook::StatementColumnsPage</name>
  <message>
   <source>the day</source>
   <translation>the day</translation>
  </message>
  <message>
   <source>words about it</source>
   <translation>words about it</translation>
  </message>
  <message>
   <source>who was paid, or who paid</source>
   <translation>who was paid, or who paid</translation>
  </message>
  <message>
   <source>cheque number or reference</source>
   <translation>cheque number or reference</translation>
  </message>
  <message>
   <source>how it was paid (card, direct debit)</source>
   <translation>how it was paid (card, direct debit)</translation>
  </message>
  <message>
   <source>the sum, in or out</source>
   <translation>the sum, in or out</translation>
  </message>
  <message>
   <source>what came in</source>
   <translation>what came in</translation>
  </message>
  <message>
   <source>what went out</source>
   <translation>what went out</translation>
  </message>
  <message>
   <source>what is left after it</source>
   <translation>what is left after it</translation>
  </message>
  <message>
   <source>the bank’s own number of the line</source>
   <translation>the bank’s own number of the line</translation>
  </message>
  <message>
   <source>pounds or other money</source>
   <translation>pounds or other money</translation>
  </message>
  <message>
   <source>whether it has gone through</source>
   <translation>whether it has gone through</translation>
  </message>
  <message>
   <source>nothing that is needed</source>
   <translation>nothing that is needed</translation>
  </message>
  <message>
   <source>Which comes first, the day or the month?</source>
   <translation>Which comes first, the day or the month?</translation>
  </message>
  <message>
   <source>The days in this file can be read in two ways: %1. Nothing is kept yet.</source>
   <translation>The days in this file can be read in two ways: %1. Nothing is kept yet.</translation>
  </message>
  <message>
   <source>The &amp;day: %1 is %2</source>
   <translation>The &amp;day: %1 is %2</translation>
  </message>
  <message>
   <source>The &amp;month: %1 is %2</source>
   <translation>The &amp;month: %1 is %2</translation>
  </message>
  <message>
   <source>What do the columns of this statement hold?</source>
   <translation>What do the columns of this statement hold?</translation>
  </message>
  <message>
   <source>Daybook has not seen a file like this. Say which column is which; it is remembered for the next one. Nothing is kept yet.</source>
   <translation>Daybook has not seen a file like this. Say which column is which; it is remembered for the next one. Nothing is kept yet.</translation>
  </message>
  <message>
   <source>&amp;Read the statement like this</source>
   <translation>&amp;Read the statement like this</translation>
  </message>
  <message>
   <source>Please say which column holds the sum, or what came in and what went out.</source>
   <translation>Please say which column holds the sum, or what came in and what went out.</translation>
  </message>
  <message>
   <source>Please say which column holds the day.</source>
   <translation>Please say which column holds the day.</translation>
  </message>
  <message>
   <source>Column %1: %2</source>
   <translation>Column %1: %2</translation>
  </message>
  <message>
   <source>Column %1 “%2”: %3</source>
   <translation>Column %1 “%2”: %3</translation>
  </message>
  <message>
   <source>It holds: %1</source>
   <translation>It holds: %1</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Change column %1, %2</source>
   <translation>Change column %1, %2</translation>
  </message>
  <message>
   <source>What went out stands there without a minus</source>
   <translation>What went out stands there without a minus</translation>
  </message>
  <message>
   <source>What does column %1 hold?</source>
   <translation>What does column %1 hold?</translation>
  </message>
  <message>
   <source>What does “%1” hold?</source>
   <translation>What does “%1” hold?</translation>
  </message>
  <message>
   <source>It holds nothing in the first rows.</source>
   <translation>It holds nothing in the first rows.</translation>
  </message>
  <message>
   <source>&amp;Use this</source>
   <translation>&amp;Use this</translation>
  </message>
 </context>
 <context>
  <name>daybook::StatementLookPage</name>
  <message>
   <source>Is this the statement?</source>
   <translation>Is this the statement?</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) for “%1”.</source>
   <translation>
    <numerusform>%n line for “%1”.</numerusform>
    <numerusform>%n lines for “%1”.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) for “%1”, read as: %2.</source>
   <translation>
    <numerusform>%n line for “%1”, read as: %2.</numerusform>
    <numerusform>%n lines for “%1”, read as: %2.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them you have already.</source>
   <translation>
    <numerusform>%n of them you have already.</numerusform>
    <numerusform>%n of them you have already.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is kept yet.</source>
   <translation>Nothing is kept yet.</translation>
  </message>
  <message>
   <source>Not th&amp;is one</source>
   <translation>Not th&amp;is one</translation>
  </message>
  <message>
   <source>At the end of %1 the bank says %2. That is kept too, to compare.</source>
   <translation>At the end of %1 the bank says %2. That is kept too, to compare.</translation>
  </message>
  <message>
   <source>Please look at these rows</source>
   <translation>Please look at these rows</translation>
  </message>
  <message>
   <source>Row %1: %2</source>
   <translation>Row %1: %2</translation>
  </message>
  <message numerus="yes">
   <source>There are %n more.</source>
   <translation>
    <numerusform>There are %n more.</numerusform>
    <numerusform>There are %n more.</numerusform>
   </translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Not sure</translation>
  </message>
  <message>
   <source>These may be here already. Tick those that should come in.</source>
   <translation>These may be here already. Tick those that should come in.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>New</translation>
  </message>
  <message>
   <source>Take the tick away from what should stay out.</source>
   <translation>Take the tick away from what should stay out.</translation>
  </message>
  <message>
   <source>You wrote these down yourself</source>
   <translation>You wrote these down yourself</translation>
  </message>
  <message>
   <source>The bank’s words are put beside yours. Nothing is counted twice.</source>
   <translation>The bank’s words are put beside yours. Nothing is counted twice.</translation>
  </message>
  <message>
   <source>%1: %2 out, %3</source>
   <translation>%1: %2 out, %3</translation>
  </message>
  <message>
   <source>%1: %2 in, %3</source>
   <translation>%1: %2 in, %3</translation>
  </message>
  <message>
   <source>%1. It is from before the day the account begins with.</source>
   <translation>%1. It is from before the day the account begins with.</translation>
  </message>
  <message>
   <source>%1. The same sum on the same day is here already.</source>
   <translation>%1. The same sum on the same day is here already.</translation>
  </message>
  <message>
   <source>%1. You wrote it down for %2.</source>
   <translation>%1. You wrote it down for %2.</translation>
  </message>
  <message>
   <source>%1. As last time: %2.</source>
   <translation>%1. As last time: %2.</translation>
  </message>
  <message numerus="yes">
   <source>The other %n line(s), from %1 to %2</source>
   <translation>
    <numerusform>The other %n line, from %1 to %2</numerusform>
    <numerusform>The other %n lines, from %1 to %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>B&amp;ring in %n line(s)</source>
   <translation>
    <numerusform>B&amp;ring in %n line</numerusform>
    <numerusform>B&amp;ring in %n lines</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Keep what the bank says is left</source>
   <translation>&amp;Keep what the bank says is left</translation>
  </message>
  <message>
   <source>There is nothing ne&amp;w</source>
   <translation>There is nothing ne&amp;w</translation>
  </message>
 </context>
 <context>
  <name>daybook::StatementWiring</name>
  <message>
   <source>Choose the statement of the bank</source>
   <translation>Choose the statement of the bank</translation>
  </message>
  <message>
   <source>Statements (*.csv *.ofx *.qfx *.qif *.txt *.xlsx *.ods)</source>
   <translation>Statements (*.csv *.ofx *.qfx *.qif *.txt *.xlsx *.ods)</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>All files (*)</translation>
  </message>
  <message>
   <source>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</source>
   <translation>“%1” could not be opened. Nothing was changed. Please check that the file is still there and may be read, then try again.</translation>
  </message>
  <message numerus="yes">
   <source>Brought in %n line(s) of the bank for “%1”</source>
   <translation>
    <numerusform>Brought in %n line of the bank for “%1”</numerusform>
    <numerusform>Brought in %n lines of the bank for “%1”</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>daybook::StatementsPage</name>
  <message>
   <source>Statements of the bank</source>
   <translation>Statements of the bank</translation>
  </message>
  <message>
   <source>The bank’s website can save what came in and went out as a file: CSV, OFX or QIF. You see every line before anything is kept, and nothing is taken twice.</source>
   <translation>The bank’s website can save what came in and went out as a file: CSV, OFX or QIF. You see every line before anything is kept, and nothing is taken twice.</translation>
  </message>
  <message>
   <source>&amp;Choose the file</source>
   <translation>&amp;Choose the file</translation>
  </message>
  <message>
   <source>Which account is it of?</source>
   <translation>Which account is it of?</translation>
  </message>
  <message>
   <source>Brought in before</source>
   <translation>Brought in before</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>None yet.</translation>
  </message>
  <message numerus="yes">
   <source>%1, %2: %n line(s), from the file “%3”.</source>
   <translation>
    <numerusform>%1, %2: %n line, from the file “%3”.</numerusform>
    <numerusform>%1, %2: %n lines, from the file “%3”.</numerusform>
   </translation>
  </message>
  <message>
   <source>It came on %1. The file is kept as it was. History takes all of it back.</source>
   <translation>It came on %1. The file is kept as it was. History takes all of it back.</translation>
  </message>
 </context>
 <context>
  <name>daybook::StopRotaPage</name>
  <message>
   <source>First day without them</source>
   <translation>First day without them</translation>
  </message>
  <message>
   <source>From which day do these visits stop?</source>
   <translation>From which day do these visits stop?</translation>
  </message>
  <message>
   <source>Write the first day without them, for example 1 July 2026.</source>
   <translation>Write the first day without them, for example 1 July 2026.</translation>
  </message>
 </context>
 <context>
  <name>daybook::TextField</name>
  <message>
   <source>Problem: %1</source>
   <translation>Problem: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::TheirLogPage</name>
  <message>
   <source>Is this their log of visits?</source>
   <translation>Is this their log of visits?</translation>
  </message>
  <message>
   <source>It will stand beside your own daybook and never change it. Nothing is kept yet.</source>
   <translation>It will stand beside your own daybook and never change it. Nothing is kept yet.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are in it.</source>
   <translation>
    <numerusform>%n visit is in it.</numerusform>
    <numerusform>%n visits are in it.</numerusform>
   </translation>
  </message>
  <message>
   <source>Whose log is it?</source>
   <translation>Whose log is it?</translation>
  </message>
  <message>
   <source>B&amp;ring in this log</source>
   <translation>B&amp;ring in this log</translation>
  </message>
  <message>
   <source>Not th&amp;is one</source>
   <translation>Not th&amp;is one</translation>
  </message>
  <message>
   <source>Please say whose log it is.</source>
   <translation>Please say whose log it is.</translation>
  </message>
  <message>
   <source>Please look at these</source>
   <translation>Please look at these</translation>
  </message>
  <message>
   <source>Row %1: %2</source>
   <translation>Row %1: %2</translation>
  </message>
  <message>
   <source>The first visits in it</source>
   <translation>The first visits in it</translation>
  </message>
  <message>
   <source>The visits in it</source>
   <translation>The visits in it</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>daybook::TimeEntry</name>
  <message>
   <source>That is %1.</source>
   <translation>That is %1.</translation>
  </message>
  <message>
   <source>please type a time, for example 8.30 am.</source>
   <translation>please type a time, for example 8.30 am.</translation>
  </message>
  <message>
   <source>we could not read this as a time. Type it like 8.30 am.</source>
   <translation>we could not read this as a time. Type it like 8.30 am.</translation>
  </message>
 </context>
 <context>
  <name>daybook::TimeOfDayPrices</name>
  <message>
   <source>Another time of day</source>
   <translation>Another time of day</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>And from</source>
   <translation>And from</translation>
  </message>
  <message>
   <source>Until</source>
   <translation>Until</translation>
  </message>
  <message>
   <source>Write both times, for example 6 pm and 7 am.</source>
   <translation>Write both times, for example 6 pm and 7 am.</translation>
  </message>
  <message>
   <source>This is the same time.</source>
   <translation>This is the same time.</translation>
  </message>
  <message>
   <source>Both times are the same. Please check them.</source>
   <translation>Both times are the same. Please check them.</translation>
  </message>
  <message>
   <source>%1 to %2 and %3 to %4 overlap, so two prices would count at once. Please check the times.</source>
   <translation>%1 to %2 and %3 to %4 overlap, so two prices would count at once. Please check the times.</translation>
  </message>
 </context>
 <context>
  <name>daybook::TodayPage</name>
  <message>
   <source>Yesterday: not written down yet</source>
   <translation>Yesterday: not written down yet</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Yesterday</translation>
  </message>
  <message>
   <source>%1: not written down yet</source>
   <translation>%1: not written down yet</translation>
  </message>
  <message>
   <source>Another day</source>
   <translation>Another day</translation>
  </message>
  <message numerus="yes">
   <source>%n more day(s) are not written down yet. The calendar shows them.</source>
   <translation>
    <numerusform>%n more day is not written down yet. The calendar shows them.</numerusform>
    <numerusform>%n more days are not written down yet. The calendar shows them.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is no plan yet</source>
   <translation>There is no plan yet</translation>
  </message>
  <message>
   <source>When Daybook knows which visits are planned, a normal day is one press.</source>
   <translation>When Daybook knows which visits are planned, a normal day is one press.</translation>
  </message>
  <message>
   <source>Write down the planned visits</source>
   <translation>Write down the planned visits</translation>
  </message>
  <message>
   <source>Next thing to do</source>
   <translation>Next thing to do</translation>
  </message>
  <message>
   <source>Catch up many days</source>
   <translation>Catch up many days</translation>
  </message>
  <message>
   <source>A letter without an answer</source>
   <translation>A letter without an answer</translation>
  </message>
  <message>
   <source>What did they answer?</source>
   <translation>What did they answer?</translation>
  </message>
  <message>
   <source>After your call</source>
   <translation>After your call</translation>
  </message>
  <message>
   <source>Look at this call</source>
   <translation>Look at this call</translation>
  </message>
  <message>
   <source>%1 %2</source>
   <translation>%1 %2</translation>
  </message>
  <message>
   <source>A paper that runs out</source>
   <translation>A paper that runs out</translation>
  </message>
  <message>
   <source>Look at the checks</source>
   <translation>Look at the checks</translation>
  </message>
  <message>
   <source>What matters to you</source>
   <translation>What matters to you</translation>
  </message>
  <message>
   <source>Look at what matters to you</source>
   <translation>Look at what matters to you</translation>
  </message>
  <message>
   <source>Promised back, and not here yet</source>
   <translation>Promised back, and not here yet</translation>
  </message>
  <message>
   <source>Look at what was promised</source>
   <translation>Look at what was promised</translation>
  </message>
  <message>
   <source>Due days for my calendar</source>
   <translation>Due days for my calendar</translation>
  </message>
  <message>
   <source>Visits without a bill so far</source>
   <translation>Visits without a bill so far</translation>
  </message>
  <message>
   <source>Look at these visits</source>
   <translation>Look at these visits</translation>
  </message>
 </context>
 <context>
  <name>daybook::TodayWiring</name>
  <message numerus="yes">
   <source>The bill from %1 for %2: %n thing(s) to ask about, %3.</source>
   <translation>
    <numerusform>The bill from %1 for %2: %n thing to asks about, %3.</numerusform>
    <numerusform>The bill from %1 for %2: %n things to ask about, %3.</numerusform>
   </translation>
  </message>
  <message>
   <source>Check this bill</source>
   <translation>Check this bill</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) on %1: came as planned</source>
   <translation>
    <numerusform>%n visit on %1: came as planned</numerusform>
    <numerusform>%n visits on %1: came as planned</numerusform>
   </translation>
  </message>
  <message>
   <source>%1: everything is written down</source>
   <translation>%1: everything is written down</translation>
  </message>
  <message>
   <source>%1: not finished yet</source>
   <translation>%1: not finished yet</translation>
  </message>
  <message>
   <source>%1 on %2: not written down</source>
   <translation>%1 on %2: not written down</translation>
  </message>
  <message>
   <source>The week from %1: everything is written down</source>
   <translation>The week from %1: everything is written down</translation>
  </message>
  <message>
   <source>“%1” You wanted to look at this again on %2.</source>
   <translation>“%1” You wanted to look at this again on %2.</translation>
  </message>
 </context>
 <context>
  <name>daybook::TotalOnlyPage</name>
  <message>
   <source>Type only the total</source>
   <translation>Type only the total</translation>
  </message>
  <message>
   <source>One sum for some days. We can then say the most that can be due for them.</source>
   <translation>One sum for some days. We can then say the most that can be due for them.</translation>
  </message>
  <message>
   <source>How &amp;much do they ask for?</source>
   <translation>How &amp;much do they ask for?</translation>
  </message>
  <message>
   <source>B&amp;ring in this bill</source>
   <translation>B&amp;ring in this bill</translation>
  </message>
  <message>
   <source>Please type what they ask for, for example £323.00.</source>
   <translation>Please type what they ask for, for example £323.00.</translation>
  </message>
  <message>
   <source>Total of the bill</source>
   <translation>Total of the bill</translation>
  </message>
 </context>
 <context>
  <name>daybook::TransferQuestions</name>
  <message>
   <source>From which account?</source>
   <translation>From which account?</translation>
  </message>
  <message>
   <source>Into which account?</source>
   <translation>Into which account?</translation>
  </message>
  <message>
   <source>How much?</source>
   <translation>How much?</translation>
  </message>
  <message>
   <source>On which day?</source>
   <translation>On which day?</translation>
  </message>
  <message>
   <source>Cash taken from the bank is moved to the account you call cash.</source>
   <translation>Cash taken from the bank is moved to the account you call cash.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>From</translation>
  </message>
  <message>
   <source>That is the account it comes from. Choose the other one.</source>
   <translation>That is the account it comes from. Choose the other one.</translation>
  </message>
  <message>
   <source>Into</source>
   <translation>Into</translation>
  </message>
  <message>
   <source>How much, and when?</source>
   <translation>How much, and when?</translation>
  </message>
  <message>
   <source>Write a sum above nothing, as in 40.00.</source>
   <translation>Write a sum above nothing, as in 40.00.</translation>
  </message>
  <message>
   <source>Write the day, as in 4 March.</source>
   <translation>Write the day, as in 4 March.</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Moved</translation>
  </message>
  <message>
   <source>%1 on %2</source>
   <translation>%1 on %2</translation>
  </message>
  <message>
   <source>This money is moved: is that right?</source>
   <translation>This money is moved: is that right?</translation>
  </message>
 </context>
 <context>
  <name>daybook::TypeBillPage</name>
  <message>
   <source>&amp;Continue</source>
   <translation>&amp;Continue</translation>
  </message>
  <message>
   <source>&amp;Fill in the visits that were planned</source>
   <translation>&amp;Fill in the visits that were planned</translation>
  </message>
  <message>
   <source>Lines of the bill</source>
   <translation>Lines of the bill</translation>
  </message>
  <message>
   <source>&amp;Take this line out</source>
   <translation>&amp;Take this line out</translation>
  </message>
  <message>
   <source>What is the total &amp;printed on the bill?</source>
   <translation>What is the total &amp;printed on the bill?</translation>
  </message>
  <message>
   <source>B&amp;ring in this bill</source>
   <translation>B&amp;ring in this bill</translation>
  </message>
  <message>
   <source>Type a bill: who and when</source>
   <translation>Type a bill: who and when</translation>
  </message>
  <message>
   <source>Two pages: first who sent it and for which days, then its lines.</source>
   <translation>Two pages: first who sent it and for which days, then its lines.</translation>
  </message>
  <message>
   <source>Type a bill: its lines</source>
   <translation>Type a bill: its lines</translation>
  </message>
  <message>
   <source>Type each line as it is printed. Press Enter to go to the next box. “4” is enough for the 4th.</source>
   <translation>Type each line as it is printed. Press Enter to go to the next box. “4” is enough for the 4th.</translation>
  </message>
  <message>
   <source>No visits are planned for those days. You can type the lines yourself.</source>
   <translation>No visits are planned for those days. You can type the lines yourself.</translation>
  </message>
  <message>
   <source>No line is typed yet.</source>
   <translation>No line is typed yet.</translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) so far. Together they are %1.</source>
   <translation>
    <numerusform>%n line so far. It is %1.</numerusform>
    <numerusform>%n lines so far. Together they are %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s). Together they are %1, the same as the printed total.</source>
   <translation>
    <numerusform>%n line. It is %1, the same as the printed total.</numerusform>
    <numerusform>%n lines. Together they are %1, the same as the printed total.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s). Together they are %1. The printed total is %2. The difference is %3.</source>
   <translation>
    <numerusform>%n line. It is %1. The printed total is %2. The difference is %3.</numerusform>
    <numerusform>%n lines. Together they are %1. The printed total is %2. The difference is %3.</numerusform>
   </translation>
  </message>
  <message>
   <source>Please type at least one line.</source>
   <translation>Please type at least one line.</translation>
  </message>
  <message>
   <source>Please look at the total.</source>
   <translation>Please look at the total.</translation>
  </message>
  <message>
   <source>Paste ro&amp;ws from a spreadsheet</source>
   <translation>Paste ro&amp;ws from a spreadsheet</translation>
  </message>
  <message>
   <source>Take the pasted rows out again</source>
   <translation>Take the pasted rows out again</translation>
  </message>
  <message>
   <source>There is nothing to paste. Mark the rows in the spreadsheet, copy them there, then press this again.</source>
   <translation>There is nothing to paste. Mark the rows in the spreadsheet, copy them there, then press this again.</translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) were put in below what was typed.</source>
   <translation>
    <numerusform>%n row was put in below what was typed.</numerusform>
    <numerusform>%n rows were put in below what was typed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n box(es) could not be understood. They stay as they are; please look at them.</source>
   <translation>
    <numerusform>%n box could not be understood. They stay as they are; please look at them.</numerusform>
    <numerusform>%n boxes could not be understood. They stay as they are; please look at them.</numerusform>
   </translation>
  </message>
  <message>
   <source>There were more rows than a bill has; the rest was left out.</source>
   <translation>There were more rows than a bill has; the rest was left out.</translation>
  </message>
  <message>
   <source>Show the paper beside the lines…</source>
   <translation>Show the paper beside the lines…</translation>
  </message>
  <message>
   <source>The paper bill</source>
   <translation>The paper bill</translation>
  </message>
  <message>
   <source>Take this paper away</source>
   <translation>Take this paper away</translation>
  </message>
  <message>
   <source>Add another page of the paper…</source>
   <translation>Add another page of the paper…</translation>
  </message>
  <message>
   <source>Each line is kept on this computer as you type it. You can stop at any time and go on later, under Add a new bill.</source>
   <translation>Each line is kept on this computer as you type it. You can stop at any time and go on later, under Add a new bill.</translation>
  </message>
 </context>
 <context>
  <name>daybook::TypeMonthPage</name>
  <message>
   <source>Type from the paper sheet</source>
   <translation>Type from the paper sheet</translation>
  </message>
  <message>
   <source>Press Enter when a visit came as planned. Type M when nobody came. Type the times when they were different, for example 8.05 8.30 Anne.</source>
   <translation>Press Enter when a visit came as planned. Type M when nobody came. Type the times when they were different, for example 8.05 8.30 Anne.</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>C: cancelled by me. P: cancelled by the provider. S: sent away. Arrow keys: another visit.</source>
   <translation>C: cancelled by me. P: cancelled by the provider. S: sent away. Arrow keys: another visit.</translation>
  </message>
  <message>
   <source>&amp;Write this visit</source>
   <translation>&amp;Write this visit</translation>
  </message>
  <message>
   <source>The month &amp;after</source>
   <translation>The month &amp;after</translation>
  </message>
  <message>
   <source>Visits of this month</source>
   <translation>Visits of this month</translation>
  </message>
  <message>
   <source>Type %1 from the paper sheet</source>
   <translation>Type %1 from the paper sheet</translation>
  </message>
  <message>
   <source>This could not be read. Type M, or the times such as 8.05 8.30, or leave it empty when the visit came as planned.</source>
   <translation>This could not be read. Type M, or the times such as 8.05 8.30, or leave it empty when the visit came as planned.</translation>
  </message>
  <message>
   <source>No visits are planned in this month.</source>
   <translation>No visits are planned in this month.</translation>
  </message>
  <message>
   <source>Every planned visit of this month is written down.</source>
   <translation>Every planned visit of this month is written down.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s) are not written down yet.</source>
   <translation>
    <numerusform>%n visit is not written down yet.</numerusform>
    <numerusform>%n visits are not written down yet.</numerusform>
   </translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Written down: %1.</source>
   <translation>Written down: %1.</translation>
  </message>
  <message>
   <source>Enter writes: came as planned.</source>
   <translation>Enter writes: came as planned.</translation>
  </message>
  <message>
   <source>Enter writes: %1.</source>
   <translation>Enter writes: %1.</translation>
  </message>
  <message>
   <source>The month be&amp;fore</source>
   <translation>The month be&amp;fore</translation>
  </message>
 </context>
 <context>
  <name>daybook::TypedBillModel</name>
  <message>
   <source>Line %1: please fill in “%2”.</source>
   <translation>Line %1: please fill in “%2”.</translation>
  </message>
  <message>
   <source>Line %1: we could not read “%2” under “%3”. Please type it again.</source>
   <translation>Line %1: we could not read “%2” under “%3”. Please type it again.</translation>
  </message>
  <message>
   <source>? %1 – please check</source>
   <translation>? %1 – please check</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>empty</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Came</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Left</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Carers</source>
   <translation>Carers</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>Amount</translation>
  </message>
 </context>
 <context>
  <name>daybook::UnexplainedPage</name>
  <message>
   <source>%1: %2</source>
   <comment>day: sum</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>%1: %2 to %3</source>
   <translation>%1: %2 to %3</translation>
  </message>
  <message>
   <source>Payments to explain</source>
   <translation>Payments to explain</translation>
  </message>
  <message>
   <source>%1: every payment says what it was for.</source>
   <translation>%1: every payment says what it was for.</translation>
  </message>
  <message numerus="yes">
   <source>%1: %n payment(s) do not say enough yet. A few words are enough. Nothing is held back.</source>
   <translation>
    <numerusform>%1: %n payment does not say enough yet. A few words are enough. Nothing is held back.</numerusform>
    <numerusform>%1: %n payments do not say enough yet. A few words are enough. Nothing is held back.</numerusform>
   </translation>
  </message>
  <message>
   <source>Write it down</source>
   <translation>Write it down</translation>
  </message>
  <message>
   <source>Write it down: %1</source>
   <translation>Write it down: %1</translation>
  </message>
  <message numerus="yes">
   <source>%n more follow when these are done.</source>
   <translation>
    <numerusform>%n more follows when these are done.</numerusform>
    <numerusform>%n more follow when these are done.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>daybook::VisitsPage</name>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
  <message>
   <source>Did not happen: the day is marked as complete</source>
   <translation>Did not happen: the day is marked as complete</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Visits</translation>
  </message>
  <message>
   <source>&amp;Open the chosen day</source>
   <translation>&amp;Open the chosen day</translation>
  </message>
  <message>
   <source>Not planned</source>
   <translation>Not planned</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>No visits are planned or written down for these days.</source>
   <translation>No visits are planned or written down for these days.</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s), %1 of them written down.</source>
   <translation>
    <numerusform>%n visit, %1 of them written down.</numerusform>
    <numerusform>%n visits, %1 of them written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Day</translation>
  </message>
  <message>
   <source>Written down</source>
   <translation>Written down</translation>
  </message>
 </context>
 <context>
  <name>daybook::VisitsWiring</name>
  <message>
   <source>Visits: %1</source>
   <translation>Visits: %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <comment>name of a visit: days</comment>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Visits that no bill is about: %1</source>
   <translation>Visits that no bill is about: %1</translation>
  </message>
 </context>
 <context>
  <name>daybook::WantedTimeQuestions</name>
  <message>
   <source>Which visit is this about?</source>
   <translation>Which visit is this about?</translation>
  </message>
  <message>
   <source>Choose a visit.</source>
   <translation>Choose a visit.</translation>
  </message>
  <message>
   <source>Visit</source>
   <translation>Visit</translation>
  </message>
  <message>
   <source>What is this visit for?</source>
   <translation>What is this visit for?</translation>
  </message>
  <message>
   <source>Getting up</source>
   <translation>Getting up</translation>
  </message>
  <message>
   <source>Going to bed</source>
   <translation>Going to bed</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>Something else</translation>
  </message>
  <message>
   <source>Daybook can then say how many hours you are in bed.</source>
   <translation>Daybook can then say how many hours you are in bed.</translation>
  </message>
  <message>
   <source>Choose one.</source>
   <translation>Choose one.</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>What for</translation>
  </message>
  <message>
   <source>Not before</source>
   <translation>Not before</translation>
  </message>
  <message>
   <source>Not after</source>
   <translation>Not after</translation>
  </message>
  <message>
   <source>When do you want the visit to begin?</source>
   <translation>When do you want the visit to begin?</translation>
  </message>
  <message>
   <source>You may leave one of them empty.</source>
   <translation>You may leave one of them empty.</translation>
  </message>
  <message>
   <source>Write at least one time, as in 8:30 am.</source>
   <translation>Write at least one time, as in 8:30 am.</translation>
  </message>
  <message>
   <source>Write the time as in 8:30 am, or leave it empty.</source>
   <translation>Write the time as in 8:30 am, or leave it empty.</translation>
  </message>
  <message>
   <source>The first time is after the second. Please look at both.</source>
   <translation>The first time is after the second. Please look at both.</translation>
  </message>
  <message>
   <source>Wanted time</source>
   <translation>Wanted time</translation>
  </message>
 </context>
 <context>
  <name>daybook::WayQuestions</name>
  <message>
   <source>Write a sum of £0.00 or more, or leave it empty.</source>
   <translation>Write a sum of £0.00 or more, or leave it empty.</translation>
  </message>
  <message>
   <source>What do you call it?</source>
   <translation>What do you call it?</translation>
  </message>
  <message>
   <source>For example: Mrs Hill across the road.</source>
   <translation>For example: Mrs Hill across the road.</translation>
  </message>
  <message>
   <source>Who would come?</source>
   <translation>Who would come?</translation>
  </message>
  <message>
   <source>Which other way are you thinking of?</source>
   <translation>Which other way are you thinking of?</translation>
  </message>
  <message>
   <source>Nothing here changes your plan or your agreements.</source>
   <translation>Nothing here changes your plan or your agreements.</translation>
  </message>
  <message>
   <source>Give it a name, so that you can tell them apart.</source>
   <translation>Give it a name, so that you can tell them apart.</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Who</translation>
  </message>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>How would it be paid?</source>
   <translation>How would it be paid?</translation>
  </message>
  <message>
   <source>By the hour</source>
   <translation>By the hour</translation>
  </message>
  <message>
   <source>A fee for the week</source>
   <translation>A fee for the week</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>Paid</translation>
  </message>
  <message>
   <source>Hours from Monday to Friday together</source>
   <translation>Hours from Monday to Friday together</translation>
  </message>
  <message>
   <source>Price of one of these hours</source>
   <translation>Price of one of these hours</translation>
  </message>
  <message>
   <source>Hours on Saturday and Sunday together</source>
   <translation>Hours on Saturday and Sunday together</translation>
  </message>
  <message>
   <source>Price of one hour at a weekend</source>
   <translation>Price of one hour at a weekend</translation>
  </message>
  <message>
   <source>How many hours a week, and at what price?</source>
   <translation>How many hours a week, and at what price?</translation>
  </message>
  <message>
   <source>Hours and price</source>
   <translation>Hours and price</translation>
  </message>
  <message>
   <source>Write a sum, for example £18.50, or leave it empty.</source>
   <translation>Write a sum, for example £18.50, or leave it empty.</translation>
  </message>
  <message>
   <source>Write how many hours it would be, on weekdays or at weekends.</source>
   <translation>Write how many hours it would be, on weekdays or at weekends.</translation>
  </message>
  <message>
   <source>weekends: %1</source>
   <translation>weekends: %1</translation>
  </message>
  <message>
   <source>The fee for one week</source>
   <translation>The fee for one week</translation>
  </message>
  <message>
   <source>How much is the fee for one week?</source>
   <translation>How much is the fee for one week?</translation>
  </message>
  <message>
   <source>Leave it empty when you do not know it yet.</source>
   <translation>Leave it empty when you do not know it yet.</translation>
  </message>
  <message>
   <source>Write a sum, for example £450.00, or leave it empty.</source>
   <translation>Write a sum, for example £450.00, or leave it empty.</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>Fee</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>not known</translation>
  </message>
  <message>
   <source>What is “anything else” for?</source>
   <translation>What is “anything else” for?</translation>
  </message>
  <message>
   <source>What else would it cost in a year?</source>
   <translation>What else would it cost in a year?</translation>
  </message>
  <message>
   <source>Write 0 where there is nothing to pay. Leave empty what you do not know: it is then in no sum, and that is said.</source>
   <translation>Write 0 where there is nothing to pay. Leave empty what you do not know: it is then in no sum, and that is said.</translation>
  </message>
  <message>
   <source>Beside it, in a year</source>
   <translation>Beside it, in a year</translation>
  </message>
  <message>
   <source>Write a sum, for example £120.00, or leave it empty.</source>
   <translation>Write a sum, for example £120.00, or leave it empty.</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n not known</source>
   <translation>
    <numerusform>%n not known</numerusform>
    <numerusform>%n not known</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nothing</translation>
  </message>
  <message>
   <source>Does somebody else come when the carer is ill or away?</source>
   <translation>Does somebody else come when the carer is ill or away?</translation>
  </message>
  <message>
   <source>I do not know yet</source>
   <translation>I do not know yet</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Yes</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>What else does it include?</source>
   <translation>What else does it include?</translation>
  </message>
  <message>
   <source>What might go wrong, and what then?</source>
   <translation>What might go wrong, and what then?</translation>
  </message>
  <message>
   <source>Hours a week that family or friends would help, unpaid</source>
   <translation>Hours a week that family or friends would help, unpaid</translation>
  </message>
  <message>
   <source>What does it include?</source>
   <translation>What does it include?</translation>
  </message>
  <message>
   <source>All of this may be left empty.</source>
   <translation>All of this may be left empty.</translation>
  </message>
  <message>
   <source>It includes</source>
   <translation>It includes</translation>
  </message>
  <message>
   <source>somebody else in illness: %1</source>
   <translation>somebody else in illness: %1</translation>
  </message>
  <message>
   <source>Hours as in 14 or 14:30. Leave a price empty when you do not know it.</source>
   <translation>Hours as in 14 or 14:30. Leave a price empty when you do not know it.</translation>
  </message>
  <message>
   <source>Write the hours as in 14 or 14:30, or leave it empty.</source>
   <translation>Write the hours as in 14 or 14:30, or leave it empty.</translation>
  </message>
  <message>
   <source>%1 at %2 an hour</source>
   <translation>%1 at %2 an hour</translation>
  </message>
  <message>
   <source>%1, price not known</source>
   <translation>%1, price not known</translation>
  </message>
 </context>
 <context>
  <name>daybook::WaysPage</name>
  <message>
   <source>What if I did it another way?</source>
   <translation>What if I did it another way?</translation>
  </message>
  <message>
   <source>Write down up to four other ways to arrange your care, and see what each comes to. Nothing is changed by it.</source>
   <translation>Write down up to four other ways to arrange your care, and see what each comes to. Nothing is changed by it.</translation>
  </message>
  <message>
   <source>No price is agreed yet for the visits that are planned, so there is nothing to set these beside.</source>
   <translation>No price is agreed yet for the visits that are planned, so there is nothing to set these beside.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>&amp;Write down another way</source>
   <translation>&amp;Write down another way</translation>
  </message>
  <message>
   <source>Print &amp;this</source>
   <translation>Print &amp;this</translation>
  </message>
 </context>
 <context>
  <name>daybook::WaysWiring</name>
  <message>
   <source>Taken away: the other way “%1”</source>
   <translation>Taken away: the other way “%1”</translation>
  </message>
  <message>
   <source>Another way to arrange the care: “%1”</source>
   <translation>Another way to arrange the care: “%1”</translation>
  </message>
 </context>
 <context>
  <name>daybook::WeekHoursTableModel</name>
  <message>
   <source>%1 h</source>
   <translation>%1 h</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 min</translation>
  </message>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 h %2 min</translation>
  </message>
  <message>
   <source>Nothing is planned, written down or charged for %1.</source>
   <translation>Nothing is planned, written down or charged for %1.</translation>
  </message>
  <message>
   <source>In %1 your daybook says %2 came. No bill charges for it yet.</source>
   <translation>In %1 your daybook says %2 came. No bill charges for it yet.</translation>
  </message>
  <message numerus="yes">
   <source>In %1 the bills charge for %2. Your daybook says %3 came, and %n visit(s) are not written down.</source>
   <translation>
    <numerusform>In %1 the bills charge for %2. Your daybook says %3 came, and %n visit is not written down.</numerusform>
    <numerusform>In %1 the bills charge for %2. Your daybook says %3 came, and %n visits are not written down.</numerusform>
   </translation>
  </message>
  <message>
   <source>In %1 the bills charge for %2. Your daybook says %3 came. The difference is %4.</source>
   <translation>In %1 the bills charge for %2. Your daybook says %3 came. The difference is %4.</translation>
  </message>
  <message>
   <source>In %1 your daybook says %2 came. The bills charge for %3.</source>
   <translation>In %1 your daybook says %2 came. The bills charge for %3.</translation>
  </message>
  <message>
   <source>In %1 the bills charge for exactly the %2 that came.</source>
   <translation>In %1 the bills charge for exactly the %2 that came.</translation>
  </message>
  <message>
   <source>Picture: hours planned, hours that came and hours charged in %1</source>
   <translation>Picture: hours planned, hours that came and hours charged in %1</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Planned</translation>
  </message>
  <message>
   <source>Came</source>
   <translation>Came</translation>
  </message>
  <message>
   <source>Charged</source>
   <translation>Charged</translation>
  </message>
  <message>
   <source>planned %1</source>
   <translation>planned %1</translation>
  </message>
  <message>
   <source>came %1</source>
   <translation>came %1</translation>
  </message>
  <message>
   <source>charged %1</source>
   <translation>charged %1</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>Together</translation>
  </message>
  <message>
   <source>none</source>
   <translation>none</translation>
  </message>
  <message numerus="yes">
   <source>%n visit(s)</source>
   <translation>
    <numerusform>%n visit</numerusform>
    <numerusform>%n visits</numerusform>
   </translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Week</translation>
  </message>
  <message>
   <source>Not written down</source>
   <translation>Not written down</translation>
  </message>
 </context>
 <context>
  <name>daybook::WhichVisitPage</name>
  <message>
   <source>Which visit is this charge for?</source>
   <translation>Which visit is this charge for?</translation>
  </message>
  <message>
   <source>No visit is set against this charge now.</source>
   <translation>No visit is set against this charge now.</translation>
  </message>
  <message>
   <source>It is set against this visit now: %1.</source>
   <translation>It is set against this visit now: %1.</translation>
  </message>
  <message>
   <source>Neither your plan nor your daybook has a visit around that day.</source>
   <translation>Neither your plan nor your daybook has a visit around that day.</translation>
  </message>
  <message>
   <source>Your visits around that day</source>
   <translation>Your visits around that day</translation>
  </message>
  <message>
   <source>This charge is &amp;that visit</source>
   <translation>This charge is &amp;that visit</translation>
  </message>
  <message>
   <source>This charge is n&amp;ot that visit</source>
   <translation>This charge is n&amp;ot that visit</translation>
  </message>
  <message>
   <source>Let Daybook choose a&amp;gain</source>
   <translation>Let Daybook choose a&amp;gain</translation>
  </message>
  <message>
   <source>Show the day before and the day &amp;after</source>
   <translation>Show the day before and the day &amp;after</translation>
  </message>
  <message>
   <source>Please choose a visit first.</source>
   <translation>Please choose a visit first.</translation>
  </message>
 </context>
 <context>
  <name>daybook::WishesPage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>What matters to you</source>
   <translation>What matters to you</translation>
  </message>
  <message>
   <source>When visits should come, what you want of your days, and who helps without pay. None of it has a price.</source>
   <translation>When visits should come, what you want of your days, and who helps without pay. None of it has a price.</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Change</translation>
  </message>
  <message>
   <source>Take it away</source>
   <translation>Take it away</translation>
  </message>
  <message>
   <source>The times you want</source>
   <translation>The times you want</translation>
  </message>
  <message>
   <source>You have not said yet when visits should come.</source>
   <translation>You have not said yet when visits should come.</translation>
  </message>
  <message>
   <source>Say when a &amp;visit should come</source>
   <translation>Say when a &amp;visit should come</translation>
  </message>
  <message>
   <source>Different carers</source>
   <translation>Different carers</translation>
  </message>
  <message numerus="yes">
   <source>You want no more than %n different carer(s) in a week.</source>
   <translation>
    <numerusform>You want no more than %n different carer in a week.</numerusform>
    <numerusform>You want no more than %n different carers in a week.</numerusform>
   </translation>
  </message>
  <message>
   <source>You have not said how many different carers are right for you.</source>
   <translation>You have not said how many different carers are right for you.</translation>
  </message>
  <message>
   <source>Say h&amp;ow many</source>
   <translation>Say h&amp;ow many</translation>
  </message>
  <message>
   <source>What you want of your days</source>
   <translation>What you want of your days</translation>
  </message>
  <message>
   <source>Nothing is written down yet. Write it in your own words.</source>
   <translation>Nothing is written down yet. Write it in your own words.</translation>
  </message>
  <message>
   <source>Write down what matters to yo&amp;u</source>
   <translation>Write down what matters to yo&amp;u</translation>
  </message>
  <message>
   <source>Help from family and friends</source>
   <translation>Help from family and friends</translation>
  </message>
  <message>
   <source>Nothing is written down yet.</source>
   <translation>Nothing is written down yet.</translation>
  </message>
  <message>
   <source>In %1:</source>
   <translation>In %1:</translation>
  </message>
  <message>
   <source>&amp;Write down help</source>
   <translation>&amp;Write down help</translation>
  </message>
 </context>
 <context>
  <name>daybook::WishesWiring</name>
  <message>
   <source>Wanted time of %1 taken away</source>
   <translation>Wanted time of %1 taken away</translation>
  </message>
  <message>
   <source>Taken away: “%1”</source>
   <translation>Taken away: “%1”</translation>
  </message>
  <message>
   <source>Help of %1 on %2 taken away</source>
   <translation>Help of %1 on %2 taken away</translation>
  </message>
  <message>
   <source>Every planned visit with a name has its time. Nothing was changed. To add another, write down a planned visit first, under People and prices.</source>
   <translation>Every planned visit with a name has its time. Nothing was changed. To add another, write down a planned visit first, under People and prices.</translation>
  </message>
  <message>
   <source>The time you want: %1</source>
   <translation>The time you want: %1</translation>
  </message>
  <message>
   <source>What matters to you: “%1”</source>
   <translation>What matters to you: “%1”</translation>
  </message>
  <message>
   <source>Help of %1 on %2</source>
   <translation>Help of %1 on %2</translation>
  </message>
  <message>
   <source>How many different carers in a week are right for you</source>
   <translation>How many different carers in a week are right for you</translation>
  </message>
 </context>
 <context>
  <name>daybook::YearPage</name>
  <message>
   <source>Keep a whole year</source>
   <translation>Keep a whole year</translation>
  </message>
  <message>
   <source>One folder with all the papers of a year. It opens on any computer, without Daybook.</source>
   <translation>One folder with all the papers of a year. It opens on any computer, without Daybook.</translation>
  </message>
  <message>
   <source>Nothing is written down yet. A year can be kept once there is a visit, a bill or a payment in it.</source>
   <translation>Nothing is written down yet. A year can be kept once there is a visit, a bill or a payment in it.</translation>
  </message>
  <message>
   <source>Which year?</source>
   <translation>Which year?</translation>
  </message>
  <message>
   <source>Show &amp;older years</source>
   <translation>Show &amp;older years</translation>
  </message>
  <message>
   <source>Keep this ye&amp;ar</source>
   <translation>Keep this ye&amp;ar</translation>
  </message>
  <message>
   <source>What is in the folder</source>
   <translation>What is in the folder</translation>
  </message>
  <message>
   <source>The bills as they came, with their pictures, and the pictures of days.</source>
   <translation>The bills as they came, with their pictures, and the pictures of days.</translation>
  </message>
  <message>
   <source>Visits, bills and the account as tables for a spreadsheet.</source>
   <translation>Visits, bills and the account as tables for a spreadsheet.</translation>
  </message>
  <message>
   <source>Open the file index.html in it: it names every file and says how to see that nothing was changed.</source>
   <translation>Open the file index.html in it: it names every file and says how to see that nothing was changed.</translation>
  </message>
  <message>
   <source>All names and your notes are in it, and it is not locked. Whoever has it can read it.</source>
   <translation>All names and your notes are in it, and it is not locked. Whoever has it can read it.</translation>
  </message>
  <message>
   <source>Kept on %1. The fingerprint of its sha256sums.txt is %2.</source>
   <translation>Kept on %1. The fingerprint of its sha256sums.txt is %2.</translation>
  </message>
  <message>
   <source>The year is being put together: paper %1 of %2. You can go on with something else.</source>
   <translation>The year is being put together: paper %1 of %2. You can go on with something else.</translation>
  </message>
  <message>
   <source>The statement of each month, what checking has done, the letters you sent, and the report where somebody asks for one. They are PDFs.</source>
   <translation>The statement of each month, what checking has done, the letters you sent, and the report where somebody asks for one. They are PDFs.</translation>
  </message>
 </context>
 <context>
  <name>daybook::YearWiring</name>
  <message>
   <source>In which folder should the year be kept?</source>
   <translation>In which folder should the year be kept?</translation>
  </message>
  <message>
   <source>There is already a folder “%1” there. It was left as it is. Please choose another folder, or give the one that is there another name.</source>
   <translation>There is already a folder “%1” there. It was left as it is. Please choose another folder, or give the one that is there another name.</translation>
  </message>
  <message>
   <source>Kept the year %1 in a folder</source>
   <translation>Kept the year %1 in a folder</translation>
  </message>
  <message>
   <source>The year is in the folder “%1”, and was read again. Open the file index.html in it.</source>
   <translation>The year is in the folder “%1”, and was read again. Open the file index.html in it.</translation>
  </message>
 </context>
 <context>
  <name>main</name>
  <message>
   <source>Write down care visits, and check every bill against them.</source>
   <translation>Write down care visits, and check every bill against them.</translation>
  </message>
  <message>
   <source>A daybook to open. The last one when not given.</source>
   <translation>A daybook to open. The last one when not given.</translation>
  </message>
  <message>
   <source>Open the practice daybook with its made-up month.</source>
   <translation>Open the practice daybook with its made-up month.</translation>
  </message>
  <message>
   <source>Put sizes, colours and the window back as they came.</source>
   <translation>Put sizes, colours and the window back as they came.</translation>
  </message>
 </context>
</TS>
