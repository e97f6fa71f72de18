<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>التحقق من السلسلة</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>أو تاريخ ميلاد شخص آخر من الموعد نفسه.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>تاريخ ميلادكم</translation>
    </message>
</context>
<context>
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>رمز الطابع</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>توجد عملية أداء أو استرجاع على هذا الجهاز لم تُعرف نتيجتها بعد. وضّحوها أولاً.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>يجب أن يرخص بذلك مسؤول برقمه السري الخاص.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>تمت طباعة جميع الوصولات</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>عملية سابقة على الجهاز لا تُعرف نتيجتها بعد. وضحوها أولا.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>نتيجة أداء سابق لم تُعرف بعد. يجب توضيحها أولا: لم يُقتطع أي مبلغ هذه المرة.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>استرجاع سابق لهذا الرسم لا تُعرف نتيجته بعد. وضحوه أولا.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>يجب أن يرخص بذلك شخص آخر، وهو مسؤول.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>شباك آخر كان أسرع. اللائحة محيَّنة الآن.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>موعد على الساعة {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>رقم الترخيص {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>عقد الازدياد</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>نداء الجهاز (دون أي اقتطاع)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>جارٍ الاتصال بجهاز الأداء…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>بطاقة غير مسماة</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز الأداء</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>البطاقة {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>رسم القنصلية {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>المحصَّل منذ إقفال يوم {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>اختاروا ما سيُسترجع.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>اختاروا سبب الاسترجاع.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>قارئ الرموز</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>موافقة الأبوين</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>تصريح بالضياع</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>لا تعيدوا عملية الاسترجاع. اقرؤوا وصل الجهاز أو شاشته، ثم بينوا هنا ما يظهر. يتسلم الزائر وصلا بالحادث.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>لا تعيدوا عملية الأداء. اقرؤوا وصل الجهاز أو شاشته، ثم بينوا هنا ما يظهر. يتسلم الزائر وصلا بالحادث.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>كل ما حُصِّل على هذا الجهاز إلى الآن</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>حالة التبادل غير معروفة بعد</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>دفتر الحالة المدنية</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>يجب إنهاء الزيارة الجارية في هذا الشباك أولا.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>ألغوا على جهاز الأداء عملية الأداء بهذا المبلغ</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>حاضر منذ {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>لا أعرف كيف انتهت العملية</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>لم أبدأ أي عملية على الجهاز</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>صور شخصية</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>مستعملة من برنامج آخر</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>يستعملها جهاز الاستقبال</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>يستعملها الشباك</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>وصل بالحادث</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>لن يُسأل من جديد تلقائياً. اقرؤوا وصل الجهاز أو اطلبوا مجاميعه.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>قد يكون لأداء آخر: قارنوه بالوصل.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>يبين للزائر ما يجب فعله. الزر الأحمر يلغي العملية.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>أدخلوا هذا المبلغ على جهاز الأداء</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>أدخلوا هذا المبلغ المسترد على جهاز الأداء</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>آخر إقفال، {moment}: {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>تأكدوا من خروج صفحة الاختبار</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>البطاقة الوطنية للتعريف الإلكترونية</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>لا يُسمح بنسخ أخرى من هذا الوصل.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>لم يُسترجع أي مبلغ.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>لم يُسترجع أي مبلغ. إذا طلبتم من جديد، تبين الاستمارة ما هو ممكن غير ذلك.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>لم يُسترجع أي مبلغ. انظروا إلى الجهاز ثم أعيدوا الطلب.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>لم يُسترجع أي مبلغ. لا يستطيع الجهاز تنفيذ هذا الطلب.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>لم يُسترجع أي مبلغ. الجهاز مشغول أو داخل قائمة: اضغطوا على زره الأحمر ثم أعيدوا الطلب.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>لم يُسترجع أي مبلغ. يتعذر الوصول إلى جهاز الأداء: تحققوا من السلك والتغذية الكهربائية ثم أعيدوا الطلب.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>لم يُسترجع أي مبلغ. يمكنكم إعادة الطلب.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>لا ورق في طابعة جهاز الاستقبال</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>لم تبق أرقام للطوابع. اتصلوا بالتقني: الجهاز يحتاج إلى سلسلة جديدة.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>لا أحد في الانتظار.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>لن يُحتسب أي اقتطاع. تأكدوا جيدا: بطاقة اقتُطع منها المبلغ سيُقتطع منها مرتين.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>لم يُقتطع أي مبلغ. برنامج آخر يستعمل جهاز الأداء. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>لم يُقتطع أي مبلغ. انظروا إلى جهاز الأداء ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>لم يُقتطع أي مبلغ. اقترحوا إعادة المحاولة أو استعمال بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>لم يُقتطع أي مبلغ. جهاز الأداء لا يقبل هذا المبلغ أو هذه العملة.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>لم يُحصَّل شيء. يطلب الجهاز إقفال يومه أولاً: المسوا حالته في الأعلى (F1) وأقفلوا يومه.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>لم يُقتطع أي مبلغ. جهاز الأداء مشغول أو في قائمة: اضغطوا على زره الأحمر ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>لم يُقتطع أي مبلغ. يتعذر الوصول إلى جهاز الأداء: تحققوا من السلك والتغذية الكهربائية ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>لم يُقتطع أي مبلغ. يمكن إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>عدد الأداءات</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>الرقم {value}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation>غير متصل منذ {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>لا يُقفل يوم الجهاز إلا أمين الصندوق أو المشرف.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>لا يمكن إعادة الطباعة إلا لأمين الصندوق أو المسؤول.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الأداء</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>أداء مكرر</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>الورق عالق في طابعة جهاز الاستقبال</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>الورق على وشك النفاد في طابعة جهاز الاستقبال</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>نتيجة الأداء {reference} غير معروفة. لا يمكن اقتطاع أي مبلغ من أي بطاقة هنا قبل توضيحها.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>الأداء {reference} على الساعة {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>المرجو تقديم البطاقة</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>المرجو استرجاع البطاقة</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>بطاقة التعريف السابقة</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>جواز السفر السابق</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة اختبار</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>الطابعة لا تجيب</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>شفرة الطابعة عالقة</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>الطابعة غير متصلة</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>حرارة الطابعة مرتفعة</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>إثبات السكن</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>قراءة رمز</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>اقرؤوا ما يعرضه، ثم أعيدوا المحاولة أو اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>جاهز: قربوا رمزا منه</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الوصل</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>وصل إيداع الطلب</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>الوصل {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>الوصل، نسخة المركز</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>المرجع {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>وصل الاسترجاع</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>وصل الاسترجاع، نسخة المركز</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>نتيجة الاسترجاع {reference} غير معروفة. لا يمكن اقتطاع أي مبلغ أو استرجاعه هنا قبل توضيحها.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>الاسترجاع {reference} على الساعة {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>بطاقة الإقامة</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>الخدمة لم تُقدَّم</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>رسم الخدمة {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>الاستمارة موقعة</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>رسم الطابع {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>يعمل منفردا</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>جهاز الأداء لا يجيب</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>جهاز الأداء قيد الاستعمال</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>حالة جهاز الأداء غير معروفة بعد</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>جهاز الأداء خارج الخدمة</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>يتعذر الوصول إلى جهاز الأداء</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>جهاز الأداء جاهز</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>لم تُطبع صفحة الاختبار</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>طُبعت صفحة الاختبار</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>جارٍ طلب موافقة البنك…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>تم رفض البطاقة</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>تغير سعر الصرف القنصلي. أخبروا الزائر بالمبلغ الجديد ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>يُطبع وصل الإقفال. وقّعوه واحتفظوا به.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>قارئ الرموز في جهاز الاستقبال لا يجيب</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>لم يبدأ إقفال اليوم</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>الأرقام الأخيرة للبطاقة أربعة، أو اتركوها فارغة.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>تم استرجاع مبلغ هذا الطابع من قبل.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>تم استرجاع المبلغ</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>رقم الوصل حروف وأرقام وشرطات، أو اتركوه فارغا.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>يختلف عدد الأداءات: {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>لم تبدأ عملية الأداء</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>يُسجل الأداء على أنه أُدخل يدويا، واسمكم ضامن له.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>طابعة جهاز الاستقبال لا تجيب</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>طابعة جهاز الاستقبال ساخنة ويجب أن تبرد</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>طابعة جهاز الاستقبال غير متصلة</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>طابعة جهاز الاستقبال مفتوحة</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>لم يبدأ الاسترجاع</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>أُلغي الاسترجاع على الجهاز</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>استُعمل الطابع: لا يمكن استرجاع رسمه.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>انتهت صلاحية الطابع.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>الطابع ملغى.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>تم إصدار الطوابع. سلموا الوصل والطوابع.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>لم تعد الطوابع صالحة. استرجعوا أوراقها وسلموا وصل الاسترجاع.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>لا توجد في التعريفة أسعار أو سعر صرف اليوم لهذه الخدمات. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>يختلف مجموع الجهاز عن مجموع بنكه. احتفظوا بوصله للبنك.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>يلغي الجهاز آخر أداء له؛ يلزم تقديم البطاقة نفسها.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>يعيد الجهاز المبلغ إلى البطاقة؛ يلزم تقديم البطاقة نفسها.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>أنجز الجهاز عملية أخرى في هذه الأثناء. راجعوا الاستمارة ثم أعيدوا الطلب.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>لا يصل الجهاز إلى بنكه. تحققوا من شبكته ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>الجهاز يُقفل يومه…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>لم يقدم الجهاز أي سجل مقروء.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>لم يعطِ الجهاز مجاميعه.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>أقفل الجهاز يومه</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>الجهاز مشغول أو داخل قائمة: اضغطوا مفتاحه الأحمر ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>لا يمكن الوصول إلى الجهاز: تحققوا من سلكه وكهربائه ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>رفض الجهاز</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>رفض الجهاز إقفال يومه</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>يرفض الجهاز كلمة السر. اتصلوا بالتقني.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>طُلب من الجهاز التوقف. القرار له؛ انتظروا ما سيقوله.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>لم يمكن الوصول إلى الجهاز. افحصوه ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>الجهاز يعمل؛ اتبعوا شاشته</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>آخر سجل للجهاز: {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>يختلف مجموع الجهاز عن مجموعنا: {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>ألغى الزائر العملية</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>يؤدي الزائر بعد هذه الخطوة. لا تتخلوا إلا إذا لم تبدأ أي عملية: لن يُحتسب حينها أي اقتطاع.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>الزائر يدخل رمزه السري</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>لا يوجد وصل كهذا.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>لا يوجد ما يؤدى.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>هذه الخدمات مسوّاة من قبل.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>هذا الرسم ليس من هذا الأداء.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>لم يعد ذلك ممكنا. اللائحة محيَّنة الآن.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>ليس هذا المبلغ المستحق. صححوه على الجهاز ثم اكتبوا ما يُظهره الآن.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>ليس هذا المبلغ المستحق. أعيدوا قراءة الوصل واكتبوا مبلغه مرة أخرى: إذا تكرر نفس المبلغ اعتُمد، ووجب حينها توضيح النتيجة.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>ليس هذا مبلغ هذا الأداء. أعيدوا قراءة الوصل: قد يكون لأداء آخر.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>ليس هذا مبلغ هذا الاسترجاع. راجعوا الوصل من جديد.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>قد يستغرق ذلك دقائق. لا تلمسوا الجهاز ولا سلكه.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>تم توضيح هذا الأداء من قبل.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>لم تتم الموافقة على هذا الأداء: لا شيء يُسترجع.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>توقف هذا البرنامج قبل أن يجيب الجهاز. اقرؤوا وصل الجهاز أو اطلبوا مجاميعه.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>تم توضيح هذا الاسترجاع من قبل.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>لم يعد هذا الطابع صالحا؛ لا يُطبع من جديد.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>لا يستطيع هذا الجهاز إرجاع المبلغ. حرروا أمر استرجاع إلى البنك واحتفظوا بالوصل مع الملف.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>يُقفَل يوم هذا الجهاز من قائمته هو. قارنوا الوصل الذي يطبعه بمجاميعنا.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>لم تعد هذه الزيارة مسجلة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>اكتبوا المبلغ كما في الوصل، مثلا 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>اكتبوا المبلغ كما تقرؤونه، مثلا 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>اكتبوا رقم الترخيص الموجود في الوصل.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>اكتبوا رقم الترخيص الموجود في الوصل: حروف وأرقام، 12 على الأكثر.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>اكتبوا آخر أربعة أرقام من البطاقة كما في الوصل، لا أكثر.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>اكتبوا ما قرأتموه: رقم وصل الجهاز أو سجله، أو سببا قصيرا.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>لا نعلم هل تم الاقتطاع من البطاقة</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>لا نعرف هل تم استرجاع المبلغ</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>لا نعلم هل أقفل الجهاز يومه</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>ماذا يقول وصل الجهاز؟</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>من لا يعرف يترك النتيجة غير معروفة: لا يُقتطع أي مبلغ من أي بطاقة هنا قبل توضيحها.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>الشباك {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>بدون موعد</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>خطأ في المبلغ</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>خطأ في الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>في الشباك</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>تاريخ الازدياد {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>تم النداء</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>يمكن إيقافه من هنا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>يلغي آخر أداء</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>يُقفل يومه من هنا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>بالمجان</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>يردّ المال</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>قيد الطباعة</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>تُدخل وصولاته يدوياً</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>تأكدوا من الطباعة</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>استُرجع مبلغه</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>لا أداء</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>لم تبدأ طباعته لأن الورق على وشك النفاد: غيّروا اللفة ثم أعيدوا طباعته</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لم يُطبع</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>لم يطبع لأن نموذجه غير صحيح: اتصلوا بالتقني</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مؤدى</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>طُبع</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>منذ {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>يعيد ذكر آخر أداء</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>يذكر مجاميعه</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>نفد الورق: غيّروا اللفة وأتلفوا ما تخرجه الطابعة بعد ذلك، ثم أعيدوا الطباعة</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>في انتظار الطابعة</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>بدون وصلة</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>سؤال الجهاز من جديد</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>بيان ما يظهر على الجهاز</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>تظهر هنا رسوم الزيارة الجارية في هذا الشباك.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>تعذر استعمال قاعدة البيانات، فقد لا تكون العملية الأخيرة قد تمت. تحققوا قبل إعادتها؛ واتصلوا بالتقني إن استمر ذلك.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>حسنا</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>تمت تسوية جميع الخدمات</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>تسجيل بالمجان</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>ابدؤوا الزيارة أولا: لا يؤدي من ليس حاضرا.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>الأداء بالبطاقة</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المبلغ الواجب أداؤه</translation>
    </message>
    <message>
        <source>free</source>
        <translation>بالمجان</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>أسفل الشاشة</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>نقل كل شيء إلى أسفل الشاشة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>من البداية</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>مركز النداء</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>المرجو التوجه إلى مكتب الاستقبال. السؤال لا يضيع أي موعد.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>أعوان القنصلية في خدمتكم</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>سيمحى ما أدخلتموه الآن.</numerusform>
            <numerusform>سيمحى ما أدخلتموه بعد ثانية واحدة.</numerusform>
            <numerusform>سيمحى ما أدخلتموه بعد ثانيتين.</numerusform>
            <numerusform>سيمحى ما أدخلتموه بعد %n ثوان.</numerusform>
            <numerusform>سيمحى ما أدخلتموه بعد %n ثانية.</numerusform>
            <numerusform>سيمحى ما أدخلتموه بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختاروا لغتكم</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>لغة هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>اختاروا اسمكم ثم أدخلوا رمزكم السري.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>لا أحد مسجل بعد: تصل اللائحة مع أول تبادل.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>من يعمل في هذا الشباك؟</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>المبلغ المستحق</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>المبلغ في الوصل</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>المبلغ الظاهر على الجهاز</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>اختاروا ما قرأتموه</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>آخر 4 أرقام من البطاقة</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>لا يوجد وصل؟ انظروا إلى شاشة الجهاز أو اطبعوا سجله.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>رقم الوصل (اختياري)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تم الأداء</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>الجهاز يُظهر هذا المبلغ</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>هذا الجهاز غير موصول. اكتبوا بعدها هنا المبلغ الذي يُظهره.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>غير واضح أو بدون وصل</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>انتظروا نهاية الأداء ثم اقرؤوا الوصل.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>محو آخر حرف</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>حروف عربية</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>محو آخر حرف</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>حروف لاتينية</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>حروف صغيرة</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>لم تبق أي محاولة.</numerusform>
            <numerusform>بقيت محاولة واحدة.</numerusform>
            <numerusform>بقيت محاولتان.</numerusform>
            <numerusform>بقيت %n محاولات.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
            <numerusform>بقيت %n محاولة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>لا وصولات ناقصة: انظروا إلى الطابعة</numerusform>
            <numerusform>قد ينقص وصل واحد: انظروا إلى الطابعة</numerusform>
            <numerusform>قد ينقص وصلان: انظروا إلى الطابعة</numerusform>
            <numerusform>قد تنقص %n وصولات: انظروا إلى الطابعة</numerusform>
            <numerusform>قد ينقص %n وصلا: انظروا إلى الطابعة</numerusform>
            <numerusform>قد ينقص %n وصل: انظروا إلى الطابعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>لا وصولات في انتظار الطباعة</numerusform>
            <numerusform>وصل واحد في انتظار الطباعة</numerusform>
            <numerusform>وصلان في انتظار الطباعة</numerusform>
            <numerusform>%n وصولات في انتظار الطباعة</numerusform>
            <numerusform>%n وصلا في انتظار الطباعة</numerusform>
            <numerusform>%n وصل في انتظار الطباعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>استرجاع المبلغ</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>إعادة الطباعة كنسخة مطابقة</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>الوصولات والطوابع</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>إظهار رمز هذا الطابع</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>طلب توقف الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>بيان ما يظهر على الجهاز</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>سؤالها من جديد</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>مسح ذاكرتها: لن يخرج شيء لاحقا</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طبع صفحة اختبار</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>الطابعة %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>يحسب من القسائم المطبوعة منذ أن أعلن عن تركيب لفة جديدة.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>طول لفة جديدة</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>تم تركيب لفة جديدة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>PrinterProfile</name>
    <message>
        <source>Find out which profile fits</source>
        <translation>البحث عن الملف المناسب</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>المناسب: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف الطراز</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعماله</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>لم يرفض الخادم أي شيء</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>شخص واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>نداء %1</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الانتظار</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>المرجع مطبوع في تأكيد الموعد، أسفل الرمز.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>أدخلوا مرجع موعدكم</translation>
    </message>
</context>
<context>
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>رجوع: لا يُسترجع شيء</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>استرجاع المبلغ</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>إرجاع المبلغ الآن</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>لا يُعرف أي مسؤول آخر في هذا المركز. لا يُسترجع أي مبلغ إلا بحضور شخص ثان.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>الرقم السري للشخص الثاني</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>ما الذي سيُسترجع؟</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>من يرخص بذلك؟</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>طلب توقف الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقا</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>بيان ما يظهر على الجهاز</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>المبلغ المسترجع</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>المبلغ في الوصل</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>سؤال الجهاز من جديد</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>اطلبوا من الزائر وصل الجهاز، أو اطبعوا سجل الجهاز.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>اختاروا ما قرأتم</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>آخر 4 أرقام من البطاقة (اختياري)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>لاحقا: يبقى الجهاز موقوفا</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>لم يُسترجع أي مبلغ؟ تبقى الطوابع صالحة ويمكن طلب الاسترجاع من جديد. تأكدوا جيدا: قد يُعاد المبلغ مرتين إلى البطاقة.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>لم يُقتطع أي مبلغ؟</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>رقم وصل الجهاز أو سجله، أو سبب قصير</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>اقرؤوا وصل الجهاز أو شاشته. يُسجل اسمكم مع الجواب: %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>تبقى الرسوم واجبة ويمكن استخلاصها من جديد. تأكدوا جيدا: قد يُقتطع المبلغ مرتين من البطاقة.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>الوصل يقول: تم الاسترجاع</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>الوصل يقول: تم الأداء</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>الوصل يقول: مرفوض</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>جارٍ سؤال الجهاز…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>يحتفظ الجهاز بسجل لآخر أداء.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>لا يُظهر الجهاز أي أداء</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>لا يُظهر الجهاز أي استرجاع</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>ماذا يُظهر الجهاز؟</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>استعمال مرجع آخر</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>ضعوا الرمز أمام القارئ</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>ضعوا الرمز أمام القارئ</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>الرمز موجود في تأكيد موعدكم، على الورق أو في هاتفكم.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>إدخال المرجع</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>لا يغير الإقفال أبدا؛ تقيد التصحيحات في اليوم الموالي.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>رقم التطبيق</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>المبلغ المسترجع</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>حساب التنابر الإلكترونية</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>رقم الترخيص</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>رخص به</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>حسب البطاقة</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>مركز النداء: {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز الأداء</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>أجهزة الأداء</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>جهاز صاحب البطاقة</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>الرسوم القنصلية</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>سعر الصرف القنصلي</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>شريحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>الإقفال</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>أقفله</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>رقم الإقفال</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكده</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>المستعملة</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>بدون تلامس</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>نسخة الزبون</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>نسخة مكررة {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>الإقفال اليومي</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>تاريخ الأداء</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>بصمة هذا الإقفال والإقفال السابق</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>التمبر الإلكتروني</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>المنتهية الصلاحية</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>أول وصل</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>أول تمبر</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>مجانا</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>من جهاز الأداء</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>المسلمة</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>تحفظ هذه النسخة مع وثائق اليوم.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>احتفظوا بهذا الوصل.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>أُدخل يدويا من وصل الجهاز</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>المملكة المغربية</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر وصل</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>آخر تمبر</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>شريط مغناطيسي</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>نسخة المركز</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>رقم التاجر</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>الأرقام الناقصة</translation>
    </message>
    <message>
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>لا يُعلم هل أقفل الجهاز يومه</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>الوصل الأصلي</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>مجموعنا</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>PIN code and signature</source>
        <translation>الرمز السري والتوقيع</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>أداء مكرر</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>تم قبول الأداء</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>الأداء قيد التحقق</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>تم إلغاء الأداء</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>لم يبدأ الأداء</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>وصل الأداء</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>تم رفض الأداء</translation>
    </message>
    <message>
        <source>Payments without a known outcome</source>
        <translation>عمليات أداء مجهولة النتيجة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>المرجو التوجه إلى مكتب الاستقبال</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>تفضلوا بالجلوس. سيظهر رقمكم على الشاشة وسينادى عليه.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>صفحة اختبار الطابعة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الوصل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Refund accepted</source>
        <translation>تم قبول الاسترجاع</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>الاسترجاع قيد التحقق</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>تم إلغاء الاسترجاع</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>لم يبدأ الاسترجاع</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>رقم الاسترجاع</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>وصل الاسترجاع</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>تم رفض الاسترجاع</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>المسترجعة</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>عمليات الاسترجاع</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>تكاليف الخدمة</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>الخدمة لم تُقدَّم</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>قدموا هذه الورقة مع وصل تأكيد الموعد.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>توقيع المحاسب</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>توقيع صاحب البطاقة</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>توقيع المراقب</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>رسم التمبر</translation>
    </message>
    <message>
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>رفض الجهاز إقفال يومه</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>الرمز التقني</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>جهاز الأداء</translation>
    </message>
    <message>
        <source>Terminal receipt</source>
        <translation>وصل جهاز الأداء</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>يرجع المبلغ إلى البطاقة التي تم الأداء بها. قد يستغرق ذلك بضعة أيام لدى البنك.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>لم يؤكد جهاز الأداء هل أُعيد المبلغ. العون يتحقق من ذلك؛ راجعوا حسابكم أيضا.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>لم يؤكد جهاز الأداء ما إذا كان الأداء قد تم. المرجو عدم الأداء مرة أخرى: الموظف يتحقق من ذلك.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>بيانات البطاقة مبينة في وصل جهاز الأداء نفسه.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>يصل الخط والمساحة السوداء إلى الحافتين، ويمكن قراءة رمز QR، ولا ينقص أي سطر.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>هذه الورقة ليست وصلا. احتفظوا بها إلى حين تسوية الأداء.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>هذه الورقة ليست وصلا. احتفظوا بها إلى حين تسوية الاسترجاع.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>المجموع بالدرهم</translation>
    </message>
    <message>
        <source>Total of the terminal</source>
        <translation>مجموع الجهاز</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>الرصيد السابق</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>الرصيد الحالي</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>صالح لمرة واحدة: سلموه إلى الموظف مع ملفكم.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>طريقة التحقق</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>مدة الانتظار</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Without verification</source>
        <translation>بدون تحقق</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>الشاهد</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>خطأ في المبلغ</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>خطأ في الخدمة المطلوبة</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>لقد سبق تسجيل حضوركم</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>دوركم محفوظ. تفضلوا بالجلوس.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>التنابر الإلكترونية المسلمة</translation>
    </message>
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>تنابر إلكترونية لم تعد صالحة</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation>محاولات خاطئة كثيرة. أعيدوا المحاولة على الساعة {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>الرمز السري خاطئ.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
            <numerusform>%n للإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>توجد عملية أداء لم تُعرف نتيجتها بعد: سوّوها في الشباك أولاً. لم يتم الاتصال بالجهاز.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>ما زالت قسيمة سابقة في المخرج.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>المسجل هنا</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>منقطعة: {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوياً</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>يمكن إيقافه</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>رأس السلسلة</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>صفحات الترميز</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغطاء</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>في كل مكان؛ بدون كابل، يُدخل الموظف الإيصالات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>التحكم في التدفق</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>فرنسا؛ Concert V3، عبر الشبكة أو كابل تسلسلي</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>فرنسا؛ أجهزة قديمة عبر كابل تسلسلي</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>ألمانيا والنمسا؛ عبر الشبكة أو كابل تسلسلي</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>رمز ISO 4217 للمجاميع وإقفال اليوم</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>بالمليمتر؛ 0 هو الطول المعتاد لهذا العرض</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>مستعملة من برنامج آخر</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>يستعملها جهاز الاستقبال</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>يستعملها الشباك</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>لا تجيب.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>يقول</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>لا تقبل بيانات أخرى.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>إيطاليا: Nexi وغيرها</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>تعذر مسح ذاكرتها.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>السكين</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>السكين عالق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>آخر قسيمة في المخرج</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>آخر نجاح</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>طول لفة جديدة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>تحققوا من خروج الصفحة: لم تؤكده الطابعة.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>بدون وصلة</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا ورق</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>لا ملف مناسب: الطابعة لا تجيب على هذه الوصلة.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>لم يصل التأكيد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>لم يُضبط أي خادم: الجهاز يعمل منفردا</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>ليس من إعدادات هذا البروتوكول: احذفوه</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم تسأل بعد</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>غير معروف: لم يعلن بعد عن أي لفة.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>لم يُحفظ: توجد عملية أداء بهذا الجهاز لم تُعرف نتيجتها بعد. سوّوها في الشباك أولاً.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>لم يحفظ: غير شخص آخر الإعدادات. هذا ما تقوله الآن.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>لم يحفظ: تعذرت الكتابة في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>لم يطبع شيء.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>عمليات الأداء</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>المركز</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>المخرج</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف الطراز</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>تأكيد الطبع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>مرفوضة نهائيا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>رمز النتيجة</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>إلغاء عملية أداء</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>تم الحفظ. لا محطة تستعمل هذه الطابعة.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>تم الحفظ. لا تستعمل أي محطة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>تم الحفظ. أعيدوا تشغيل جهاز الاستقبال: حتى ذلك الحين يستعمل الإعدادات القديمة.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>تم الحفظ. أعيدوا تشغيل جهاز الاستقبال والشباك: حتى ذلك الحين يستعملان الإعدادات القديمة.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>تم الحفظ. أعيدوا تشغيل الشباك: حتى ذلك الحين يستعمل الإعدادات القديمة.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>المنفذ التسلسلي أو عنوان الجهاز</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>المنفذ التسلسلي للطابعة أو عنوانها أو ملف جهازها</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>ساعة الخادم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>تُدخل الإيصالات يدوياً</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>بايتات الحالة</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>التعريفة</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>يعطي آخر نتيجة</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>يبين خطواته</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>رقم الجهاز</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>الجهاز {name} ما زال يعمل</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>جارٍ إقفال الدفعة…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>تعذر فتح الوصلة.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>الوصلة مستعملة.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>انقطعت الوصلة.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>لم تؤكد الطابعة ذلك: أطفئوها ثم شغلوها قبل استعمالها من جديد.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>أكدت الطابعة أن الصفحة طبعت.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>جار سؤال الطابعة…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>لم تسأل الطابعة. أنهوا البرنامج الآخر أولا.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>لم تسأل الطابعة. هكذا تراها محطتها منذ {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>جار مسح ذاكرة الطابعة…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>ذاكرة الطابعة فارغة: لن يخرج شيء لاحقا.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>جار البحث عن الملف…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>توقفت المحطة</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>تعذر استعمال المخزن؛ السجل يبين السبب.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>الجهاز يجيب بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>جارٍ سؤال الجهاز…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>لم يتم الاتصال بالجهاز. أنهوا البرنامج الآخر أولاً.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>جار طبع صفحة الاختبار…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>يوجد ورق</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>لا يمكن استعمال هذه الإعدادات.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>نفدت هذه اللفة. هل ركبت لفة جديدة؟</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>ساخنة جدا</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>مجاميع الدفعة المفتوحة</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>رقم التتبع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>ما يعرفه البرنامج عن هذا الطراز</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>لا يحق لكم إقفال اليوم. لم يتم الاتصال بالجهاز.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>تسأل حتى يتوقف كل شيء</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>القيمة auto تتبع الوصلة</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>مع block وline نطبع نحن الإيصالات؛ مع terminal يطبعها الجهاز</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>بالرموز</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>عبر الشبكة أو USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>بالأسلاك</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>بايت التحقق الذي يُجرَّب أولاً؛ يُعرف بايت الجهاز تلقائياً</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>عداد بعد القطع</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>يسحب ما لا يأخذه أحد</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>القيمة e للأجهزة القديمة التي ترفض E+</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>معروضة وتنتظر من يأخذها</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>معرّف برنامج الصندوق، اثنا عشر رقماً</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>عالق</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>مع kept تبقى الوصلة مفتوحة بين العمليات</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>أقصى مدة لعملية الأداء بالثواني، من 30 إلى 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>إعادة رقم آخر عملية أداء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>لا مخرج</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>لم يأخذها أحد: سحبت</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>لم يأخذها أحد: أخرجت</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>لا شيء: كل لغة ترسل نقطا</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>رقم الجهاز، حتى 8 أرقام؛ أصفار لأي جهاز</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>رقم هذا الصندوق، من 1 إلى 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>رقم هذا الصندوق، حتى 8 أرقام</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>رقم يعاد بعد القطع</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>للنصوص التي لا تحدد ترميزها</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>اقتراح رسائل مرقمة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>يخرج ما لا يأخذه أحد</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>ثوانٍ يُعاد فيها سؤال جهاز مشغول، من 0 إلى 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>ثوانٍ للبحث عن منفذ اختفى، من 0 إلى 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>ثوانٍ بين بايتين، من 0.05 إلى 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>ثوانٍ لأول جواب، من 1 إلى 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>ثوانٍ للإقرار بالاستلام، من 0.5 إلى 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>ثوانٍ للرسالة التالية، من 30 إلى 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>ستة أرقام لهذا الجهاز</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>حالة بعد القطع</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>الوسم الذي يحمل مرجعنا؛ إذا كان فارغاً لا يُرسل شيء</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>أخذت</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>إصدار البروتوكول، أربعة أرقام</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>مع yes يرسل الجهاز إيصالاته إلينا</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>بقي {left} من {whole}، أي حوالي {count} تذكرة</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>السلسلة سليمة، بلا أحداث</numerusform>
            <numerusform>السلسلة سليمة، حدث واحد</numerusform>
            <numerusform>السلسلة سليمة، حدثان</numerusform>
            <numerusform>السلسلة سليمة، %n أحداث</numerusform>
            <numerusform>السلسلة سليمة، %n حدثا</numerusform>
            <numerusform>السلسلة سليمة، %n حدث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>الأجهزة وقاعدة البيانات والتبادل</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>التقني</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>تعذر استعمال قاعدة البيانات؛ السبب في السجل.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>حسنا</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>السؤال عن حاله</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز الأداء بالبطاقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>وصل الإقفال من جديد</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>إقفال يوم الجهاز</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>هل يُقفل يوم الجهاز الآن؟</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>مجاميعه</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>لا أحد يعلم كيف انتهى الإقفال الأخير: اقرؤوا وصل الجهاز أولاً.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>يرسل الجهاز ما حصَّله إلى بنكه ويبدأ حزمة جديدة. قد يستغرق ذلك دقائق، ولا يمكن الأداء بالبطاقة خلالها. ثم يُطبع وصل الإقفال.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>اطلب منه التوقف</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>جهاز الأداء %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>إقفال اليوم الآن</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>آخر نتيجة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>يقفل الجهاز دفعته ويرسلها إلى البنك. قد يستغرق ذلك دقائق.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>إعدادات برنامج الاتصال</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>ليس لهذا البروتوكول إعدادات.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اعتماد</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>تذكرة واحدة قبلكم</numerusform>
            <numerusform>تذكرتان قبلكم</numerusform>
            <numerusform>%n تذاكر قبلكم</numerusform>
            <numerusform>%n تذكرة قبلكم</numerusform>
            <numerusform>%n تذكرة قبلكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>إعادة طبع التذكرة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation>لغة هذه الشاشة</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>يعرض جهاز الأداء: مجاميعه وإقفال يومه</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>سجلّنا</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الجهاز</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>لم يُناد عليه</numerusform>
            <numerusform>نودي عليه مرة واحدة</numerusform>
            <numerusform>نودي عليه مرتين</numerusform>
            <numerusform>نودي عليه %n مرات</numerusform>
            <numerusform>نودي عليه %n مرة</numerusform>
            <numerusform>نودي عليه %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>إعادة إلى الانتظار</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>نادوا على الزائر التالي أو اختاروا واحدا من اللائحة.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>لا أحد في هذا الشباك</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>الزائر حاضر: البدء</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>الموعد على الساعة {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>تاريخ الموعد: {day}. يبدأ التسجيل على الساعة {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>للحصول على نسخة أخرى، المرجو التوجه إلى مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>لم تخرج التذكرة؟ احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>تعذر طبع التذكرة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>لم تؤخذ التذكرة فسحبتها الطابعة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>لحظة من فضلكم.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>علق الورق في الطابعة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>المرجو التحقق من المرجع وتاريخ الميلاد.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>المرجو التوجه إلى: {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>المرجو التوجه إلى أحد الأعوان</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>تفضلوا بالجلوس. سيظهر رقمكم على الشاشة وسينادى عليه.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>المرجو أخذ تذكرتكم.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>سيساعدكم أحد الأعوان في مكتب الاستقبال. المرجو تحضير وثائقكم.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>لا يوجد ورق في الطابعة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>الطابعة ساخنة ويجب أن تبرد. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>الطابعة مفتوحة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>الطابعة معطلة حاليا. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>القارئ معطل. المرجو إدخال المرجع.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>ما زالت تذكرة شخص آخر في الطابعة. احفظوا هذا الرقم: يكفيكم وحده.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>انقضى وقت موعدكم</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>هذا التاريخ غير موجود. المرجو التحقق من اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>تم إلغاء هذا الموعد</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>المرجع غير مكتمل. المرجو مقارنته بتأكيد الموعد.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>هذا ليس رمز موعد. المرجو تجربة رمز آخر.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>لم نجد موعدكم</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>سبق تسجيل حضوركم</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>تم تسجيل حضوركم</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>وصلتم قبل الوقت</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>دوركم هو التالي</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>يمكنكم حجز موعد آخر عبر موقع المواعيد أو الاستفسار في مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>كان التسجيل ممكنا إلى غاية الساعة {hour}. المرجو التوجه إلى مكتب الاستقبال: سيرشدكم أحد الأعوان.</translation>
    </message>
    <message>
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>لقد أخذتم تذكرتكم.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>موعدكم في قنصلية أخرى</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>موعدكم محفوظ. المرجو العودة إلى هذه الشاشة على الساعة {hour}.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>موعدكم في يوم آخر</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمكم</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>جار طبع التذكرة. المرجو الانتظار.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى مزيد من الوقت</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>اختاروا لغتكم</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>مسح رمز الموعد</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>إدخال المرجع</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبا بكم</translation>
    </message>
</context>
</TS>
