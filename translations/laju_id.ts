<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ActivityColumns</name>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>ActivityEdits</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Delete activities</source>
        <translation>Hapus aktivitas</translation>
    </message>
    <message numerus="yes">
        <source>%n activities deleted.</source>
        <translation>
            <numerusform>%n aktivitas dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same was logged within two minutes of this.</source>
        <translation>Hal yang sama sudah dicatat dalam selisih kurang dari dua menit.</translation>
    </message>
</context>
<context>
    <name>ActivityType</name>
    <message>
        <source>Call</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pertemuan</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>Nilai tidak boleh kurang dari nol.</translation>
    </message>
</context>
<context>
    <name>Behaviours</name>
    <message numerus="yes">
        <source>Activities in the first %n day(s)</source>
        <extracomment>of a deal: calls, mails, meetings …</extracomment>
        <translation>
            <numerusform>Aktivitas dalam %n hari pertama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Met or shown a demo within %n day(s)</source>
        <translation>
            <numerusform>Bertemu atau demo dalam %n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two or more contacts within %n day(s)</source>
        <translation>
            <numerusform>Dua kontak atau lebih dalam %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to the first activity</source>
        <extracomment>time from a deal&apos;s creation</extracomment>
        <translation>Waktu sampai aktivitas pertama</translation>
    </message>
    <message>
        <source>Time to the first reply</source>
        <extracomment>time that the customer&apos;s first answer to a mail took</extracomment>
        <translation>Waktu sampai balasan pertama</translation>
    </message>
    <message>
        <source>Days between activities</source>
        <translation>Hari antaraktivitas</translation>
    </message>
    <message>
        <source>Calls before noon</source>
        <translation>Panggilan sebelum tengah hari</translation>
    </message>
    <message>
        <source>Calls that connected</source>
        <translation>Panggilan yang tersambung</translation>
    </message>
    <message>
        <source>Activities until it closed</source>
        <translation>Aktivitas sampai ditutup</translation>
    </message>
    <message>
        <source>Longest time untouched</source>
        <translation>Waktu terlama tanpa aktivitas</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>Demo terlaksana</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Pertemuan terlaksana</translation>
    </message>
    <message>
        <source>Two or more contacts</source>
        <translation>Dua kontak atau lebih</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>days</extracomment>
        <translation>%1 hr</translation>
    </message>
    <message>
        <source>%1 points (%2 to %3)</source>
        <extracomment>a difference of two percentages, with the interval in which it lies</extracomment>
        <translation>%1 poin (%2 sampai %3)</translation>
    </message>
    <message>
        <source>more in %1 of 100 pairs (%2–%3)</source>
        <extracomment>of 100 pairs of a won and a lost deal, in so many the won one has more; (64–72) is the interval</extracomment>
        <translation>lebih banyak di %1 dari 100 pasangan (%2–%3)</translation>
    </message>
    <message>
        <source>clear</source>
        <extracomment>of a difference: more than chance explains</extracomment>
        <translation>jelas</translation>
    </message>
    <message>
        <source>maybe</source>
        <extracomment>of a difference: it may be one</extracomment>
        <translation>mungkin</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>tidak berbeda</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>records to tell</extracomment>
        <translation>terlalu sedikit</translation>
    </message>
    <message>
        <source>Of so many comparisons one may come out like this by chance.</source>
        <translation>Dari sekian banyak perbandingan, satu bisa saja begini karena kebetulan.</translation>
    </message>
    <message>
        <source>Won deals live longer and so gather more: over the first days of each deal it does not show clearly.</source>
        <translation>Kesepakatan yang menang berumur lebih panjang sehingga mengumpulkan lebih banyak: pada hari-hari pertama tiap kesepakatan hal ini tidak terlihat jelas.</translation>
    </message>
    <message>
        <source>It comes from which deals there are: see by size and by source.</source>
        <translation>Ini berasal dari campuran kesepakatan: lihat menurut ukuran dan sumber.</translation>
    </message>
    <message>
        <source>By size</source>
        <extracomment>heading above parts of a figure: deals parted by their amount</extracomment>
        <translation>Menurut ukuran</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Menurut sumber</translation>
    </message>
    <message>
        <source>Among deals of like size the difference is not clear.</source>
        <translation>Di antara kesepakatan seukuran, perbedaannya tidak jelas.</translation>
    </message>
    <message>
        <source>Within the sources the difference is not clear.</source>
        <translation>Di dalam tiap sumber, perbedaannya tidak jelas.</translation>
    </message>
    <message>
        <source>It only shows among deals of like size.</source>
        <translation>Hanya terlihat di antara kesepakatan seukuran.</translation>
    </message>
    <message>
        <source>It only shows within the sources.</source>
        <translation>Hanya terlihat di dalam tiap sumber.</translation>
    </message>
    <message>
        <source>Among deals of like size the opposite holds.</source>
        <translation>Di antara kesepakatan seukuran berlaku sebaliknya.</translation>
    </message>
    <message>
        <source>Within the sources, taken together, the opposite holds.</source>
        <translation>Di dalam sumber-sumber, secara bersama, berlaku sebaliknya.</translation>
    </message>
    <message>
        <source>Within every size the opposite holds.</source>
        <translation>Di setiap ukuran berlaku sebaliknya.</translation>
    </message>
    <message>
        <source>Within every source the opposite holds.</source>
        <translation>Di setiap sumber berlaku sebaliknya.</translation>
    </message>
    <message>
        <source>no amount</source>
        <extracomment>deals of which nobody gave the amount, or the source</extracomment>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tanpa sumber</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>of an amount</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>of an amount</extracomment>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>of an amount</extracomment>
        <translation>%1 ke atas</translation>
    </message>
    <message>
        <source>every amount</source>
        <translation>semua nilai</translation>
    </message>
    <message>
        <source>A quarter of the reps can be told apart from eight reps on who each closed ten deals or more. Choose a longer time or the company.</source>
        <translation>Seperempat teratas baru bisa dibedakan mulai dari delapan perwakilan yang masing-masing menutup sepuluh kesepakatan atau lebih. Pilih waktu yang lebih panjang atau seluruh perusahaan.</translation>
    </message>
    <message>
        <source>The reps&apos; win rates differ no more than chance explains: nobody is at the top.</source>
        <translation>Tingkat kemenangan para perwakilan tidak berbeda melebihi kebetulan: tidak ada yang teratas.</translation>
    </message>
    <message>
        <source>Association, not cause</source>
        <translation>Hubungan, bukan sebab</translation>
    </message>
    <message>
        <source>less in %1 of 100 pairs (%2–%3)</source>
        <extracomment>of 100 pairs of a won and a lost deal, in so many the won one has less; (64–72) is the interval</extracomment>
        <translation>lebih sedikit di %1 dari 100 pasangan (%2–%3)</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Public holiday</source>
        <translation>Hari libur nasional</translation>
    </message>
    <message>
        <source>Joint leave</source>
        <extracomment>cuti bersama</extracomment>
        <translation>Cuti bersama</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Cuti</translation>
    </message>
    <message>
        <source>Worked all the same</source>
        <translation>Tetap bekerja</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates, both included</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>sejak %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>selalu</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Free day</source>
        <translation>Hari bebas</translation>
    </message>
    <message>
        <source>Not employed</source>
        <translation>Tidak bekerja di sini</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
    <message>
        <source>Working year</source>
        <translation>Tahun kerja</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message numerus="yes">
        <source>%1 works %n day(s) in %2.</source>
        <extracomment>%1 is the company, a team or a person, %2 a year</extracomment>
        <translation>
            <numerusform>%1 bekerja %n hari pada %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>no amount</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>usual %1</source>
        <extracomment>%1 is a number of days with its unit: how long deals usually are in the stage</extracomment>
        <translation>lazim %1</translation>
    </message>
</context>
<context>
    <name>Coaching</name>
    <message>
        <source>look into</source>
        <translation>perlu dilihat</translation>
    </message>
    <message>
        <source>learn from</source>
        <translation>bisa ditiru</translation>
    </message>
    <message>
        <source>%1: %2 of %3, the others %4 – less than chance explains</source>
        <extracomment>%1 is a rate, %2 its value, %3 of how many records, %4 what it is of the other reps</extracomment>
        <translation>%1: %2 dari %3, yang lain %4 – lebih rendah daripada yang bisa dijelaskan kebetulan</translation>
    </message>
    <message>
        <source>%1: %2 of %3, the others %4 – more than chance explains</source>
        <extracomment>%1 is a rate, %2 its value, %3 of how many records, %4 what it is of the other reps</extracomment>
        <translation>%1: %2 dari %3, yang lain %4 – lebih tinggi daripada yang bisa dijelaskan kebetulan</translation>
    </message>
    <message>
        <source>%1: %2 of %3 after %4 in the year before – fell, unlike the others&apos;</source>
        <extracomment>%1 is a rate, %2 its value, %3 of how many records, %4 its value in the year before</extracomment>
        <translation>%1: %2 dari %3, setahun sebelumnya %4 – turun, tidak seperti yang lain</translation>
    </message>
    <message>
        <source>%1: %2 of %3 after %4 in the year before – rose, unlike the others&apos;</source>
        <extracomment>%1 is a rate, %2 its value, %3 of how many records, %4 its value in the year before</extracomment>
        <translation>%1: %2 dari %3, setahun sebelumnya %4 – naik, tidak seperti yang lain</translation>
    </message>
    <message>
        <source>%1 of %2 in these days, %3 of %4 in as many before; chance does as much in one of %5 cases.</source>
        <extracomment>%1 and %3 are values of a rate, %2 and %4 of how many records, %5 is a number</extracomment>
        <translation>%1 dari %2 pada hari-hari ini, %3 dari %4 pada jumlah hari yang sama sebelumnya; kebetulan menghasilkan sebesar itu dalam satu dari %5 kejadian.</translation>
    </message>
    <message>
        <source>%1 %2 against %3: start there.</source>
        <translation>%1 %2 dibanding %3: mulailah dari sana.</translation>
    </message>
    <message>
        <source>%1 %2 against %3: ask how it is done.</source>
        <extracomment>%1 is a rate, %2 its value of the rep, %3 of the others</extracomment>
        <translation>%1 %2 dibanding %3: tanyakan bagaimana caranya.</translation>
    </message>
    <message>
        <source>%1: %2 %3 of %4</source>
        <extracomment>%1 is a name, %2 a rate, %3 its value, %4 of how many records</extracomment>
        <translation>%1: %2 %3 dari %4</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <extracomment>%1 is a name, %2 a rate, %3 why it needs no talk</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>They differ %1 times as much as chance makes them: the limits are wider for that.</source>
        <extracomment>%1 is a number such as 2.3</extracomment>
        <translation>Perbedaannya %1 kali lebih besar daripada akibat kebetulan: batasnya diperlebar karena itu.</translation>
    </message>
    <message>
        <source>May be a recording habit: %1 of %2 calls that connected last %3 s or less, more than the others&apos;.</source>
        <extracomment>%1 is a share, %2 a number of calls, %3 of seconds</extracomment>
        <translation>Mungkin kebiasaan mencatat: %1 dari %2 panggilan yang tersambung berlangsung %3 dtk atau kurang, lebih banyak daripada yang lain.</translation>
    </message>
    <message>
        <source>%1 in %2, three of four deals leave within %3</source>
        <extracomment>%1 is a number of days with its unit, %2 a stage, %3 days again</extracomment>
        <translation>%1 di %2, tiga dari empat kesepakatan keluar dalam %3</translation>
    </message>
    <message>
        <source>was to close on %1</source>
        <extracomment>of a deal; %1 is a date that is over</extracomment>
        <translation>seharusnya ditutup %1</translation>
    </message>
    <message>
        <source>Compared with all other reps and with %1</source>
        <extracomment>%1 is a period</extracomment>
        <translation>Dibandingkan dengan semua perwakilan lain dan dengan %1</translation>
    </message>
    <message>
        <source>Compared with the other reps of %1 and with %2</source>
        <extracomment>%1 is the name of a team, %2 a period</extracomment>
        <translation>Dibandingkan dengan perwakilan lain di %1 dan dengan %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a range such as 22–42%, %2 a number of records</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of %2 outbound calls were made outside working hours.</source>
        <extracomment>%1 is a share, %2 a number of calls</extracomment>
        <translation>%1 dari %2 panggilan keluar dilakukan di luar jam kerja.</translation>
    </message>
    <message>
        <source>%1 of %2 outbound calls were made outside working hours, the others&apos; %3.</source>
        <extracomment>%1 and %3 are shares, %2 a number of calls</extracomment>
        <translation>%1 dari %2 panggilan keluar dilakukan di luar jam kerja, yang lain %3.</translation>
    </message>
    <message>
        <source>done on %1</source>
        <extracomment>of an action; %1 is a date</extracomment>
        <translation>selesai %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <extracomment>of an action; %1 is a date</extracomment>
        <translation>terlambat sejak %1</translation>
    </message>
    <message>
        <source>due today</source>
        <extracomment>of an action</extracomment>
        <translation>jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>of an action; %1 is a date</extracomment>
        <translation>jatuh tempo %1</translation>
    </message>
    <message>
        <source>carried over from %1</source>
        <extracomment>of an action that is still to do; %1 is the date of the talk</extracomment>
        <translation>dibawa dari %1</translation>
    </message>
    <message>
        <source>What is said and agreed is between %1 and whoever leads %1. Administrators can read it, nobody else is shown it.</source>
        <extracomment>%1 is a rep</extracomment>
        <translation>Yang dibicarakan dan disepakati hanya antara %1 dan pemimpinnya. Administrator dapat membacanya, orang lain tidak diperlihatkan.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Log activity</source>
        <translation>Catat aktivitas</translation>
    </message>
    <message>
        <source>Repeat last activity</source>
        <translation>Ulangi aktivitas terakhir</translation>
    </message>
    <message>
        <source>Start or stop the call timer</source>
        <translation>Mulai atau hentikan pengatur waktu panggilan</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>Buat baru di halaman ini</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Buka ruang kerja lain…</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Cadangkan ke berkas…</translation>
    </message>
    <message>
        <source>Read everything anew</source>
        <translation>Muat ulang semuanya</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Maksudnya “%1”?</translation>
    </message>
    <message>
        <source>See laju %1 --help.</source>
        <translation>Lihat laju %1 --help.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Menampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>The workspace; default: %1</source>
        <translation>Ruang kerja; bawaan: %1</translation>
    </message>
    <message>
        <source>Language of the output: en or id.</source>
        <translation>Bahasa keluaran: en atau id.</translation>
    </message>
    <message>
        <source>Adds technical detail to errors.</source>
        <translation>Menambahkan rincian teknis pada pesan kesalahan.</translation>
    </message>
    <message>
        <source>“%1” is not a language that Laju speaks: en or id.</source>
        <translation>“%1” bukan bahasa yang dikenal Laju: en atau id.</translation>
    </message>
    <message>
        <source>Laju logs sales activities and measures what they lead to.</source>
        <translation>Laju mencatat aktivitas penjualan dan mengukur hasilnya.</translation>
    </message>
    <message>
        <source>Usage: laju [--db FILE] [FILE.laju]      opens the window
       laju COMMAND [options]            works without one</source>
        <translation>Pemakaian: laju [--db FILE] [FILE.laju]      membuka jendela
           laju COMMAND [opsi]               bekerja tanpa jendela</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Perintah:</translation>
    </message>
    <message>
        <source>Every command takes --db FILE, --lang en|id and --help. Dates are written 2026-11-23; --from and --to are both inclusive.
Exit status: 0 done, 1 refused (the reason is on stderr), 2 wrong usage.</source>
        <translation>Setiap perintah menerima --db FILE, --lang en|id, dan --help. Tanggal ditulis 2026-11-23; --from dan --to sama-sama termasuk.
Status keluar: 0 selesai, 1 ditolak (alasannya di stderr), 2 salah pakai.</translation>
    </message>
    <message>
        <source>There is no rep called “%1”.</source>
        <translation>Tidak ada perwakilan bernama “%1”.</translation>
    </message>
    <message>
        <source>There is no team called “%1”.</source>
        <translation>Tidak ada tim bernama “%1”.</translation>
    </message>
    <message>
        <source>There is no rep or team called “%1”.</source>
        <translation>Tidak ada perwakilan atau tim bernama “%1”.</translation>
    </message>
    <message>
        <source>First day; default: the first on record.</source>
        <translation>Hari pertama; bawaan: hari pertama yang tercatat.</translation>
    </message>
    <message>
        <source>Last day, inclusive; default: today.</source>
        <translation>Hari terakhir, ikut dihitung; bawaan: hari ini.</translation>
    </message>
    <message>
        <source>company, team:NAME, rep:NAME or a NAME; default: company.</source>
        <translation>company, team:NAME, rep:NAME, atau sebuah NAME; bawaan: company.</translation>
    </message>
    <message>
        <source>Puts right what differs.</source>
        <translation>Membetulkan yang berbeda.</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>dibetulkan: %1</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>ditemukan: %1</translation>
    </message>
    <message>
        <source>All is well: the file is whole and every sum equals its rows.</source>
        <translation>Semua baik: berkas utuh dan setiap jumlah sama dengan baris-barisnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; laju check --mend puts sums right.</source>
        <translation>
            <numerusform>Ada %n kesalahan; laju check --mend membetulkan jumlah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one file to write the copy to.</source>
        <translation>Sebutkan satu berkas tujuan salinan.</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Dicadangkan ke %1.</translation>
    </message>
    <message>
        <source>Checks the file and that every kept sum equals its rows.</source>
        <translation>Memeriksa berkas, dan apakah setiap jumlah tersimpan sama dengan baris-barisnya.</translation>
    </message>
    <message>
        <source>Copies the workspace while it is in use.</source>
        <translation>Menyalin ruang kerja selagi dipakai.</translation>
    </message>
    <message>
        <source>The same seed makes the same company.</source>
        <translation>Benih yang sama menghasilkan perusahaan yang sama.</translation>
    </message>
    <message>
        <source>About how many activities; default: as many as such a company has.</source>
        <translation>Kira-kira berapa aktivitas; bawaan: sebanyak yang lazim pada perusahaan seperti itu.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number up to %2, not “%3”.</source>
        <translation>--%1 menerima bilangan bulat sampai %2, bukan “%3”.</translation>
    </message>
    <message>
        <source>Made a sample company with %1 activities.</source>
        <translation>Perusahaan contoh dengan %1 aktivitas dibuat.</translation>
    </message>
    <message>
        <source>Fills an empty workspace with a sample company.</source>
        <translation>Mengisi ruang kerja kosong dengan perusahaan contoh.</translation>
    </message>
    <message>
        <source>A mapping file: how columns are understood. Default: guessed.</source>
        <translation>Berkas pemetaan: cara memahami kolom. Bawaan: ditebak.</translation>
    </message>
    <message>
        <source>Writes the mapping that was used, to look at or change.</source>
        <translation>Menulis pemetaan yang dipakai, untuk dilihat atau diubah.</translation>
    </message>
    <message>
        <source>Checks every row and takes nothing.</source>
        <translation>Memeriksa setiap baris tanpa mengimpor apa pun.</translation>
    </message>
    <message>
        <source>Leaves out rows that cannot be taken; else a file with one is refused whole.</source>
        <translation>Melewati baris yang tidak dapat diimpor; tanpa ini, berkas yang memuatnya ditolak seluruhnya.</translation>
    </message>
    <message>
        <source>%1 (%2) would be taken: %3 new, %4 changed, %5 already here, %6 left out.</source>
        <translation>%1 (%2) dapat diimpor: %3 baru, %4 berubah, %5 sudah ada, %6 dilewati.</translation>
    </message>
    <message>
        <source>%1 (%2): %3 new, %4 changed, %5 already here, %6 left out.</source>
        <translation>%1 (%2): %3 baru, %4 berubah, %5 sudah ada, %6 dilewati.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are not here yet; import the file that holds them.</source>
        <translation>
            <numerusform>%n rujukan ke catatan yang belum ada di sini; impor berkas yang memuatnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one file or more to import.</source>
        <translation>Sebutkan satu berkas atau lebih untuk diimpor.</translation>
    </message>
    <message>
        <source>Takes in CSV files; taking one again changes nothing.</source>
        <translation>Mengimpor berkas CSV; mengimpornya lagi tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Who did it; not needed in a workspace with one rep.</source>
        <translation>Pelakunya; tidak perlu di ruang kerja dengan satu perwakilan.</translation>
    </message>
    <message>
        <source>Makes the account when it is not known yet.</source>
        <translation>Membuat akun bila belum dikenal.</translation>
    </message>
    <message>
        <source>Says how the line is understood and keeps nothing.</source>
        <translation>Menjelaskan cara baris dipahami tanpa menyimpan apa pun.</translation>
    </message>
    <message>
        <source>There is nobody to log for: add a rep or import some first.</source>
        <translation>Belum ada perwakilan untuk pencatatan: tambahkan atau impor dulu.</translation>
    </message>
    <message>
        <source>Say who did it with --rep NAME.</source>
        <translation>Sebutkan pelakunya dengan --rep NAME.</translation>
    </message>
    <message>
        <source>Give the line to log, such as “call PT Nusantara 12m connected”.</source>
        <translation>Tulis baris yang akan dicatat, misalnya “telepon PT Nusantara 12m tersambung”.</translation>
    </message>
    <message>
        <source>There is no account called “%1”. --create makes it.</source>
        <translation>Tidak ada akun bernama “%1”. --create membuatnya.</translation>
    </message>
    <message>
        <source>Logs an activity from one line of plain words.</source>
        <translation>Mencatat aktivitas dari satu baris kata biasa.</translation>
    </message>
    <message>
        <source>A metric&apos;s key; again or separated by commas for more. Default: all.</source>
        <translation>Kunci metrik; ulangi atau pisahkan dengan koma untuk beberapa. Bawaan: semua.</translation>
    </message>
    <message>
        <source>Only deals of this product.</source>
        <translation>Hanya kesepakatan untuk produk ini.</translation>
    </message>
    <message>
        <source>Output: %1.</source>
        <translation>Keluaran: %1.</translation>
    </message>
    <message>
        <source>Lists the metrics with their definitions.</source>
        <translation>Mendaftar metrik beserta definisinya.</translation>
    </message>
    <message>
        <source>There is no metric “%1”. laju metrics --list names them all.</source>
        <translation>Tidak ada metrik “%1”. laju metrics --list menyebutkan semuanya.</translation>
    </message>
    <message>
        <source>“%1” is nothing to break down by: %2.</source>
        <translation>“%1” tidak dapat menjadi dasar rincian: %2.</translation>
    </message>
    <message>
        <source>“%1” is not an output format: %2.</source>
        <translation>“%1” bukan format keluaran: %2.</translation>
    </message>
    <message>
        <source>There is no product called “%1”.</source>
        <translation>Tidak ada produk bernama “%1”.</translation>
    </message>
    <message>
        <source>Computes metrics: as a table, CSV or JSON.</source>
        <translation>Menghitung metrik: sebagai tabel, CSV, atau JSON.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>PDF yang ditulis.</translation>
    </message>
    <message>
        <source>Name the PDF to write with --out FILE.pdf.</source>
        <translation>Sebutkan PDF tujuan dengan --out FILE.pdf.</translation>
    </message>
    <message>
        <source>There is no kind of report called “%1”.</source>
        <translation>Tidak ada jenis laporan bernama “%1”.</translation>
    </message>
    <message>
        <source>Writes a report as a PDF.</source>
        <translation>Menulis laporan sebagai PDF.</translation>
    </message>
    <message>
        <source>A metric&apos;s key.</source>
        <translation>Kunci metrik.</translation>
    </message>
    <message>
        <source>The company or team owes it together, not each rep.</source>
        <translation>Ditanggung perusahaan atau tim bersama, bukan tiap perwakilan.</translation>
    </message>
    <message>
        <source>workday, week, month, quarter or year.</source>
        <translation>workday, week, month, quarter, atau year.</translation>
    </message>
    <message>
        <source>50, 32%, 1200000000, 3h.</source>
        <translation>50, 32%, 1200000000, 3jam.</translation>
    </message>
    <message>
        <source>The value is not to be exceeded.</source>
        <translation>Nilai tidak boleh terlampaui.</translation>
    </message>
    <message>
        <source>First day in force; default: today.</source>
        <translation>Hari pertama berlaku; bawaan: hari ini.</translation>
    </message>
    <message>
        <source>Last day in force, inclusive; default: until further notice.</source>
        <translation>Hari terakhir berlaku, ikut dihitung; bawaan: seterusnya.</translation>
    </message>
    <message>
        <source>“%1” is not workday, week, month, quarter or year.</source>
        <translation>“%1” bukan workday, week, month, quarter, atau year.</translation>
    </message>
    <message>
        <source>“%1” is not list, set or remove.</source>
        <translation>“%1” bukan list, set, atau remove.</translation>
    </message>
    <message>
        <source>Name the target to remove by its number; laju targets list shows them.</source>
        <translation>Sebutkan nomor target yang dihapus; laju targets list menampilkannya.</translation>
    </message>
    <message>
        <source>Lists, sets and removes targets.</source>
        <translation>Mendaftar, menetapkan, dan menghapus target.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Tidak ada perintah “%1”.</translation>
    </message>
    <message>
        <source>Explains each part: %1.</source>
        <translation>Menjelaskan setiap bagian: %1.</translation>
    </message>
    <message>
        <source>Lists the records that the figure was made from.</source>
        <translation>Mendaftar catatan yang membentuk angka itu.</translation>
    </message>
    <message>
        <source>Which of them: %1. Default: the denominator where there is one; as text and JSON both.</source>
        <translation>Yang mana: %1. Bawaan: penyebut bila ada; sebagai teks dan JSON keduanya.</translation>
    </message>
    <message>
        <source>Output: %1. CSV is of the records, with --rows.</source>
        <translation>Keluaran: %1. CSV berisi catatannya, dengan --rows.</translation>
    </message>
    <message>
        <source>Name one metric. laju metrics --list names them all.</source>
        <translation>Sebutkan satu metrik. laju metrics --list menyebut semuanya.</translation>
    </message>
    <message>
        <source>“%1” is no side: %2.</source>
        <translation>“%1” bukan sisi: %2.</translation>
    </message>
    <message>
        <source>CSV is of the records: add --rows.</source>
        <translation>CSV berisi catatannya: tambahkan --rows.</translation>
    </message>
    <message>
        <source>Explains a figure with its own numbers, and lists what it was made from.</source>
        <translation>Menjelaskan sebuah angka dengan bilangannya sendiri, dan mendaftar apa yang membentuknya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a label such as &quot;Example&quot;, %2 what belongs to it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Terkait</translation>
    </message>
    <message>
        <source>The glossary has nothing for “%1”.</source>
        <translation>Tidak ada “%1” di glosarium.</translation>
    </message>
    <message>
        <source>laju glossary lists all its terms.</source>
        <translation>laju glossary menampilkan semua istilahnya.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Maksud Anda: %1?</translation>
    </message>
    <message>
        <source>Explains sales terms and metrics, found in either language.</source>
        <translation>Menjelaskan istilah penjualan dan metrik, dicari dalam kedua bahasa.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of months.</source>
        <translation>“%1” bukan jumlah bulan yang bulat.</translation>
    </message>
    <message>
        <source>The month, as 2026-03.</source>
        <translation>Bulannya, seperti 2026-03.</translation>
    </message>
    <message>
        <source>marketing, sales or other.</source>
        <translation>marketing, sales, atau other.</translation>
    </message>
    <message>
        <source>The amount, as 5000000 or 1250.50.</source>
        <translation>Jumlahnya, seperti 5000000 atau 1250.50.</translation>
    </message>
    <message>
        <source>Of the amount; default: that of reports.</source>
        <translation>Mata uang jumlah itu; bawaan: mata uang laporan.</translation>
    </message>
    <message>
        <source>The team whose cost it is; default: the company&apos;s.</source>
        <translation>Tim yang menanggung biayanya; bawaan: perusahaan.</translation>
    </message>
    <message>
        <source>What it was spent on.</source>
        <translation>Untuk apa biaya itu.</translation>
    </message>
    <message>
        <source>Output of list: table, csv or json.</source>
        <translation>Keluaran list: table, csv, atau json.</translation>
    </message>
    <message>
        <source>“%1” is not marketing, sales or other.</source>
        <translation>“%1” bukan marketing, sales, atau other.</translation>
    </message>
    <message>
        <source>in all %1</source>
        <translation>seluruhnya %1</translation>
    </message>
    <message>
        <source>No costs. laju costs add --month 2026-03 --class marketing --amount 5000000 records the first.</source>
        <translation>Belum ada biaya. laju costs add --month 2026-03 --class marketing --amount 5000000 mencatat yang pertama.</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Jumlah: %1</translation>
    </message>
    <message>
        <source>Lag from cost to customer in months: %1</source>
        <extracomment>%1 is a number of months</extracomment>
        <translation>Jeda dari biaya ke pelanggan, dalam bulan: %1</translation>
    </message>
    <message>
        <source>A cost needs --%1.</source>
        <translation>Biaya memerlukan --%1.</translation>
    </message>
    <message>
        <source>“%1” is not list, add, set, remove or lag.</source>
        <translation>“%1” bukan list, add, set, remove, atau lag.</translation>
    </message>
    <message>
        <source>Name the cost to remove by its number; laju costs list shows them.</source>
        <translation>Sebutkan nomor biaya yang dihapus; laju costs list menampilkannya.</translation>
    </message>
    <message>
        <source>Lists, adds, sets and removes costs by month and class.</source>
        <translation>Menampilkan, menambah, menetapkan, dan menghapus biaya per bulan dan jenis.</translation>
    </message>
    <message>
        <source>Months from a cost to the customers that it wins; default: the workspace&apos;s.</source>
        <translation>Jumlah bulan dari biaya ke pelanggan yang diperolehnya; bawaan: menurut ruang kerja.</translation>
    </message>
    <message>
        <source>The other currency, as USD.</source>
        <translation>Mata uang lain, seperti USD.</translation>
    </message>
    <message>
        <source>First day in force.</source>
        <translation>Hari pertama berlaku.</translation>
    </message>
    <message>
        <source>What one unit of it is in the currency of reports, as 15850.25.</source>
        <translation>Nilai satu satuannya dalam mata uang laporan, seperti 15850.25.</translation>
    </message>
    <message>
        <source>No exchange rates: every amount is taken to be in %1.</source>
        <translation>Belum ada kurs: setiap jumlah dianggap dalam %1.</translation>
    </message>
    <message>
        <source>An exchange rate needs --%1.</source>
        <translation>Kurs memerlukan --%1.</translation>
    </message>
    <message>
        <source>Lists, sets and removes exchange rates.</source>
        <translation>Menampilkan, menetapkan, dan menghapus kurs.</translation>
    </message>
    <message>
        <source>How dates such as 3/4/2026 are meant: %1.</source>
        <translation>Maksud tanggal seperti 3/4/2026: %1.</translation>
    </message>
    <message>
        <source>What parts whole and decimals: %1.</source>
        <translation>Tanda pemisah desimal: %1.</translation>
    </message>
    <message>
        <source>What durations count: %1.</source>
        <translation>Satuan durasi: %1.</translation>
    </message>
    <message>
        <source>All its amounts are in %1, which is now the workspace&apos;s currency.</source>
        <translation>Semua nilainya dalam %1, yang kini menjadi mata uang ruang kerja ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had been changed here and in the file: the file&apos;s values were taken. The history keeps yours.</source>
        <translation>
            <numerusform>%n catatan telah diubah di sini dan di berkas: nilai dari berkas yang dipakai. Riwayat menyimpan nilai Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2, not “%3”.</source>
        <translation>--%1 menerima %2, bukan “%3”.</translation>
    </message>
    <message>
        <source>%1 Answer with %2.</source>
        <extracomment>%1 is a question about a file, %2 the options that answer it</extracomment>
        <translation>%1 Jawab dengan %2.</translation>
    </message>
    <message>
        <source>The output could not be written: %1</source>
        <translation>Keluaran tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Its text was read as %1.</source>
        <extracomment>%1 is an encoding of text such as Windows-1252</extracomment>
        <translation>Teksnya dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>Several columns are called “%1” and hold different values. Rename one, or say which is meant with %2.</source>
        <extracomment>%1 is the head of a column, %2 options of the command</extracomment>
        <translation>Beberapa kolom bernama “%1” dengan isi yang berbeda. Ganti nama salah satunya, atau tentukan yang dimaksud dengan %2.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>%1 is a file, %2 a line number</extracomment>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>There can be no target for “%1”: it is no better higher or lower, or says itself how targets stand.</source>
        <extracomment>%1 is a metric</extracomment>
        <translation>Tidak bisa ada target untuk “%1”: metrik ini tidak lebih baik bila naik atau turun, atau justru menyatakan posisi target.</translation>
    </message>
    <message>
        <source>“%1” is a rep and a team: write rep:%1 or team:%1.</source>
        <translation>“%1” adalah nama perwakilan sekaligus nama tim: tulis rep:%1 atau team:%1.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(tanpa)</translation>
    </message>
    <message>
        <source>Breaks down by: %1. Each part is named by its “key”: a rep&apos;s, team&apos;s, type&apos;s, stage&apos;s or product&apos;s name, empty for what belongs to none; of days, weeks, months and quarters the first day. A team&apos;s part has that of the teams below it in it: the teams without a “parent” and the empty one make the whole.</source>
        <translation>Merinci menurut: %1. Tiap bagian dinamai oleh “key”-nya: nama perwakilan, tim, jenis, tahap, atau produk, kosong untuk yang tidak termasuk mana pun; untuk hari, minggu, bulan, dan kuartal tanggal pertamanya. Bagian sebuah tim sudah memuat tim-tim di bawahnya: tim tanpa “parent” ditambah bagian yang kosong adalah keseluruhannya.</translation>
    </message>
    <message>
        <source>Stage conversion: only deals that were in a stage themselves; else a skipped stage counts as passed.</source>
        <translation>Konversi tahap: hanya deal yang sungguh pernah berada di tahap itu; tanpa pilihan ini tahap yang dilewati dihitung sudah dilalui.</translation>
    </message>
    <message>
        <source>“%1” is one word too many: %2 takes options only.</source>
        <translation>“%1” terlalu banyak: %2 hanya menerima opsi.</translation>
    </message>
    <message>
        <source>Output: %1. JSON and CSV give for each figure metric, by, key, from, to (inclusive), unit, currency, value, numerator, denominator, n, low and high (95% interval), median, mean and p75; null or empty where there is none. Money is in whole currency units, shares are parts of 1, points go from −100 to 100.</source>
        <translation>Keluaran: %1. JSON dan CSV memberi untuk tiap angka metric, by, key, from, to (inklusif), unit, currency, value, numerator, denominator, n, low dan high (interval 95%), median, mean, dan p75; null atau kosong bila tidak ada. Uang dalam satuan mata uang utuh, rasio sebagai bagian dari 1, poin dari −100 sampai 100.</translation>
    </message>
    <message>
        <source>What is to be won, such as 1200000000.</source>
        <translation>Yang hendak dimenangkan, misalnya 1200000000.</translation>
    </message>
    <message>
        <source>2026, 2026-Q4 or 2026-12; default: the quarter that is running.</source>
        <translation>2026, 2026-Q4, atau 2026-12; bawaan: kuartal yang sedang berjalan.</translation>
    </message>
    <message>
        <source>First day, with --to instead of --period.</source>
        <translation>Hari pertama, bersama --to sebagai ganti --period.</translation>
    </message>
    <message>
        <source>Last day, inclusive.</source>
        <translation>Hari terakhir, termasuk hari itu.</translation>
    </message>
    <message>
        <source>The rates are those of so many months; default: 12.</source>
        <translation>Rasio diambil dari sekian bulan; bawaan: 12.</translation>
    </message>
    <message>
        <source>What if: this win rate, such as 40%.</source>
        <translation>Andaikan: tingkat kemenangan ini, misalnya 40%.</translation>
    </message>
    <message>
        <source>What if: this average deal size.</source>
        <translation>Andaikan: ukuran kesepakatan rata-rata ini.</translation>
    </message>
    <message>
        <source>What if: so many days from creation to won.</source>
        <translation>Andaikan: sekian hari dari tercipta sampai menang.</translation>
    </message>
    <message>
        <source>What if: so many reps.</source>
        <translation>Andaikan: sekian perwakilan.</translation>
    </message>
    <message>
        <source>Output: %1. In JSON money is in whole currency units, shares are parts of 1, low and high are an 80% range; null where there is none.</source>
        <translation>Keluaran: %1. Dalam JSON uang ditulis dalam satuan mata uang utuh, proporsi sebagai bagian dari 1, low dan high adalah rentang 80%; null bila tidak ada.</translation>
    </message>
    <message>
        <source>Makes targets of the plan.</source>
        <translation>Menjadikan rencana itu target.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 1 to %2.</source>
        <translation>“%1” bukan bilangan bulat dari 1 sampai %2.</translation>
    </message>
    <message>
        <source>“%1” is no period such as 2026, 2026-Q4 or 2026-12.</source>
        <translation>“%1” bukan periode seperti 2026, 2026-Q4, atau 2026-12.</translation>
    </message>
    <message>
        <source>Give --from and --to, or --period instead of both.</source>
        <translation>Berikan --from dan --to, atau --period sebagai ganti keduanya.</translation>
    </message>
    <message>
        <source>“%1” is not above 0.</source>
        <translation>“%1” tidak lebih dari 0.</translation>
    </message>
    <message>
        <source>“%1” is no win rate above 0% and up to 100%.</source>
        <translation>“%1” bukan tingkat kemenangan di atas 0% sampai 100%.</translation>
    </message>
    <message>
        <source>To win: %1; won already: %2; left: %3</source>
        <translation>Hendak dimenangkan: %1; sudah dimenangkan: %2; sisa: %3</translation>
    </message>
    <message>
        <source>Workdays left: %1; reps: %2; their workdays: %3</source>
        <translation>Sisa hari kerja: %1; perwakilan: %2; hari kerja mereka: %3</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>dibutuhkan</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>rentang 80%</translation>
    </message>
    <message>
        <source>per workday</source>
        <translation>per hari kerja</translation>
    </message>
    <message>
        <source>per rep</source>
        <translation>per perwakilan</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rasio</translation>
    </message>
    <message>
        <source>* assumed; the range is the own one&apos;s</source>
        <translation>* pengandaian; rentangnya milik rasio sendiri</translation>
    </message>
    <message>
        <source>Say what is to be won: --revenue AMOUNT.</source>
        <translation>Sebutkan yang hendak dimenangkan: --revenue AMOUNT.</translation>
    </message>
    <message>
        <source>No targets are made: the plan asks for nothing that can be told.</source>
        <translation>Tidak ada target yang dibuat: rencana ini tidak meminta apa pun yang dapat disebutkan.</translation>
    </message>
    <message>
        <source>Reckons the activities that a revenue takes, from the team&apos;s own rates.</source>
        <translation>Menghitung aktivitas yang dibutuhkan suatu pendapatan, dari rasio tim sendiri.</translation>
    </message>
    <message>
        <source>How many whole months of history come before the running one; default: %1.</source>
        <translation>Berapa bulan penuh riwayat sebelum bulan berjalan; bawaan: %1.</translation>
    </message>
    <message>
        <source>A history has a month at least: --months 1.</source>
        <translation>Riwayat paling sedikit satu bulan: --months 1.</translation>
    </message>
    <message>
        <source>Tests it in hindsight too: for each past month, what would have been forecast when it began, against what came; beside weighing by stage and last year&apos;s month.</source>
        <translation>Juga mengujinya ke belakang: untuk tiap bulan yang lalu, apa yang akan diperkirakan saat bulan itu mulai, dibandingkan dengan yang terjadi; di samping pembobotan per tahap dan bulan yang sama tahun lalu.</translation>
    </message>
    <message>
        <source>A day before today: from what was known when it began. Default: today, from all that is known.</source>
        <translation>Suatu hari sebelum hari ini: dari yang diketahui saat hari itu mulai. Bawaan: hari ini, dari semua yang diketahui.</translation>
    </message>
    <message>
        <source>How often the future is drawn; default: %1.</source>
        <translation>Berapa kali masa depan diundi; bawaan: %1.</translation>
    </message>
    <message>
        <source>Another one draws other futures; the same gives the same figures.</source>
        <translation>Angka lain mengundi masa depan lain; angka yang sama memberi hasil yang sama.</translation>
    </message>
    <message>
        <source>Output: %1. JSON has “periods”, “deals” with their chances and, where asked for, “backtest”; money is in whole currency units, shares are parts of 1, what is not known is null.</source>
        <translation>Keluaran: %1. JSON berisi “periods”, “deals” dengan peluangnya, dan bila diminta “backtest”; uang dalam satuan mata uang penuh, porsi sebagai bagian dari 1, yang tidak diketahui null.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 meminta bilangan bulat dari %2 sampai %3, bukan “%4”.</translation>
    </message>
    <message>
        <source>Forecasts revenue from how deals went before, and tests that in hindsight.</source>
        <translation>Memperkirakan pendapatan dari jalannya peluang sebelumnya, dan mengujinya ke belakang.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Dimenangkan sejauh ini</translation>
    </message>
    <message>
        <source>Expected in all</source>
        <translation>Perkiraan seluruhnya</translation>
    </message>
    <message>
        <source>… of open deals</source>
        <translation>… dari peluang terbuka</translation>
    </message>
    <message>
        <source>… of deals not begun yet</source>
        <translation>… dari peluang yang belum dimulai</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P50</source>
        <translation>P50</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>Weighted by stage, by expected date</source>
        <translation>Dibobot per tahap, menurut perkiraan tutup</translation>
    </message>
    <message>
        <source>Reps commit (own probability from %1%)</source>
        <translation>Komitmen perwakilan (probabilitas sendiri mulai %1%)</translation>
    </message>
    <message>
        <source>Reps&apos; best case (from %1%)</source>
        <translation>Kasus terbaik perwakilan (mulai %1%)</translation>
    </message>
    <message>
        <source>Open, expected to close</source>
        <translation>Terbuka, diperkirakan tutup</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Gap from P50 to target</source>
        <translation>Selisih dari P50 ke target</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Terjadi</translation>
    </message>
    <message>
        <source>In range</source>
        <translation>Dalam rentang</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Per tahap</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Tahun lalu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Brier by stage</source>
        <translation>Brier per tahap</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Chance given</source>
        <translation>Peluang yang diberikan</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>On the mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Terwujud</translation>
    </message>
    <message>
        <source>%1: what would close the gap</source>
        <extracomment>%1 is &quot;This month&quot;, &quot;This quarter&quot; or &quot;Next quarter&quot;</extracomment>
        <translation>%1: yang akan menutup selisih</translation>
    </message>
    <message>
        <source>The year; default: this one.</source>
        <translation>Tahunnya; bawaan: tahun ini.</translation>
    </message>
    <message>
        <source>load: whose holidays, as ID.</source>
        <translation>load: hari libur siapa, misalnya ID.</translation>
    </message>
    <message>
        <source>load, import: leaves out joint leave (cuti bersama).</source>
        <translation>load, import: tanpa cuti bersama.</translation>
    </message>
    <message>
        <source>add, schedule: the first day.</source>
        <translation>add, schedule: hari pertama.</translation>
    </message>
    <message>
        <source>add, schedule: the last day, inclusive.</source>
        <translation>add, schedule: hari terakhir, termasuk.</translation>
    </message>
    <message>
        <source>add: what the day is called.</source>
        <translation>add: nama harinya.</translation>
    </message>
    <message>
        <source>add: %1.</source>
        <translation>add: %1.</translation>
    </message>
    <message>
        <source>schedule: as mon-fri 08:00-17:00, sat 08:00-12:30.</source>
        <translation>schedule: misalnya mon-fri 08:00-17:00, sat 08:00-12:30.</translation>
    </message>
    <message>
        <source>ramp-up: percent of targets in the first months, as 25,50,75.</source>
        <translation>ramp-up: persen target pada bulan-bulan pertama, misalnya 25,50,75.</translation>
    </message>
    <message>
        <source>Output of show: table or json.</source>
        <translation>Keluaran show: table atau json.</translation>
    </message>
    <message>
        <source>“%1” is not a year from 1970 to 2199.</source>
        <translation>“%1” bukan tahun dari 1970 sampai 2199.</translation>
    </message>
    <message>
        <source>Workdays of the year: %1</source>
        <translation>Hari kerja setahun: %1</translation>
    </message>
    <message>
        <source> (provisional)</source>
        <translation> (sementara)</translation>
    </message>
    <message>
        <source>%1 added, %2 there already, %3 provisional ones replaced.</source>
        <extracomment>%1 to %3 are numbers of days</extracomment>
        <translation>%1 ditambahkan, %2 sudah ada, %3 yang sementara diganti.</translation>
    </message>
    <message>
        <source>The program has holidays of %1 to %2, not of %3. Later ones can be imported from a calendar file (.ics).</source>
        <translation>Program memiliki hari libur tahun %1 sampai %2, bukan %3. Tahun berikutnya dapat diimpor dari berkas kalender (.ics).</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>Left out: %1 with a time of day, %2 that cannot be read.</source>
        <translation>Dilewati: %1 dengan jam tertentu, %2 yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>“%1” is not %2.</source>
        <translation>“%1” bukan %2.</translation>
    </message>
    <message>
        <source>Name the day with --from.</source>
        <translation>Sebutkan harinya dengan --from.</translation>
    </message>
    <message>
        <source>“%1” is no share in percent: write them as 25,50,75.</source>
        <translation>“%1” bukan bagian dalam persen: tulis seperti 25,50,75.</translation>
    </message>
    <message>
        <source>Nothing in the calendar has the number “%1”; laju calendar shows them.</source>
        <translation>Tidak ada yang bernomor “%1” di kalender; laju calendar menampilkannya.</translation>
    </message>
    <message>
        <source>Shows and changes when people work: holidays, leave, schedules.</source>
        <translation>Menampilkan dan mengubah waktu kerja: hari libur, cuti, jadwal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as hours of days: write them as mon-fri 08:00-17:00.</source>
        <translation>“%1” tidak dapat dibaca sebagai jam kerja: tulis seperti mon-fri 08:00-17:00.</translation>
    </message>
    <message>
        <source>Of %1 nothing is known yet: a forecast is made as of today or a day before.</source>
        <translation>Tentang %1 belum ada yang diketahui: perkiraan dibuat per hari ini atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>Output of list and grid: table or json.</source>
        <translation>Keluaran list dan grid: table atau json.</translation>
    </message>
    <message>
        <source>“%1” is not list, set, remove or grid.</source>
        <translation>“%1” bukan list, set, remove, atau grid.</translation>
    </message>
    <message>
        <source>%1: the one that holds the day.</source>
        <translation>%1: yang memuat harinya.</translation>
    </message>
    <message>
        <source>Judges as this day begins; default: now, today by its working hours.</source>
        <translation>Menilai saat hari ini dimulai; bawaan: sekarang, hari ini menurut jam kerjanya.</translation>
    </message>
    <message>
        <source>Output: %1. In JSON money is in whole currency units, shares are parts of 1; null where there is none.</source>
        <translation>Keluaran: %1. Dalam JSON uang dalam satuan mata uang penuh, bagian sebagai bagian dari 1; null bila tidak ada.</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 is a target</extracomment>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>Nobody set a target here; laju targets set does.</source>
        <translation>Belum ada target di sini; laju targets set menetapkannya.</translation>
    </message>
    <message>
        <source>Score: %1 of what is due, by the targets&apos; weights, none counted over 100%</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Skor: %1 dari yang seharusnya tercapai, menurut bobot target, tidak ada yang dihitung di atas 100%</translation>
    </message>
    <message>
        <source>Tells how targets stand by now, and what each day left must bring.</source>
        <translation>Menunjukkan posisi target saat ini, dan apa yang harus dihasilkan tiap hari tersisa.</translation>
    </message>
    <message>
        <source>First day; default: that of the last day&apos;s month.</source>
        <translation>Hari pertama; bawaan: hari pertama bulan dari hari terakhir.</translation>
    </message>
    <message>
        <source>Last day, inclusive; default: the end of this month.</source>
        <translation>Hari terakhir, termasuk; bawaan: akhir bulan ini.</translation>
    </message>
    <message>
        <source>Output: %1. JSON has “stages”, each against the four periods before, “deals” that are in theirs for longer than usual, by value times days over, and “bottleneck”; money is in whole currency units, shares are parts of 1, what is not known is null.</source>
        <translation>Keluaran: %1. JSON berisi “stages”, masing-masing dibanding empat periode sebelumnya, “deals” yang berada di tahapnya lebih lama dari biasa, menurut nilai kali hari di atasnya, dan “bottleneck”; uang dalam satuan mata uang penuh, porsi sebagai bagian dari 1, yang tidak diketahui null.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>4 periods before</source>
        <translation>4 periode lalu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <translation>Lebih dari biasa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>No stage stands out.</source>
        <translation>Tidak ada tahap yang menonjol.</translation>
    </message>
    <message>
        <source>No open deal is in its stage for longer than usual.</source>
        <translation>Tidak ada kesepakatan terbuka yang berada di tahapnya lebih lama dari biasa.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>Di tahap</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>… and %1 more; --format json has all of them.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>… dan %1 lagi; --format json berisi semuanya.</translation>
    </message>
    <message>
        <source>Tells which stage is slower than its past, and which deals are stuck.</source>
        <translation>Memberi tahu tahap mana yang lebih lambat daripada masa lalunya, dan kesepakatan mana yang tertahan.</translation>
    </message>
    <message>
        <source>employment: the first day of work, or none.</source>
        <translation>employment: hari kerja pertama, atau none.</translation>
    </message>
    <message>
        <source>employment: the last day of work, inclusive, or none.</source>
        <translation>employment: hari kerja terakhir, termasuk hari itu, atau none.</translation>
    </message>
    <message>
        <source>Name the rep with --scope.</source>
        <translation>Sebutkan perwakilan dengan --scope.</translation>
    </message>
    <message>
        <source>Name a day with --first-day or --last-day.</source>
        <translation>Sebutkan hari dengan --first-day atau --last-day.</translation>
    </message>
    <message>
        <source>“%1” is not show, load, import, add, schedule, employment, ramp-up or remove.</source>
        <translation>“%1” bukan show, load, import, add, schedule, employment, ramp-up, atau remove.</translation>
    </message>
    <message>
        <source>Employed: %1 – %2</source>
        <translation>Masa kerja: %1 – %2</translation>
    </message>
    <message>
        <source>Of ask: %1. Default: agreement to a question of your own, recommendation (eNPS, 0 to 10) to the usual one.</source>
        <translation>Untuk ask: %1. Bawaan: agreement untuk pertanyaan sendiri, recommendation (eNPS, 0 sampai 10) untuk pertanyaan yang biasa.</translation>
    </message>
    <message>
        <source>Of ask, how often: %1; default: monthly.</source>
        <translation>Untuk ask, seberapa sering: %1; bawaan: monthly.</translation>
    </message>
    <message>
        <source>Of ask: the first day on which it is asked; default: today.</source>
        <translation>Untuk ask: hari pertama ditanyakan; bawaan: hari ini.</translation>
    </message>
    <message>
        <source>Of answer: the team it counts for. Of a team of fewer than 5 it counts for the one above, or for none.</source>
        <translation>Untuk answer: tim tempat jawaban dihitung. Jika tim beranggota kurang dari 5, dihitung untuk tim di atasnya, atau tidak untuk tim mana pun.</translation>
    </message>
    <message>
        <source>Of answer: a comment. It is kept apart from score, team and day.</source>
        <translation>Untuk answer: komentar. Disimpan terpisah dari skor, tim, dan hari.</translation>
    </message>
    <message>
        <source>Output of show and list: %1. In JSON scores are points from -100 to 100; null where fewer than 5 answered.</source>
        <translation>Keluaran show dan list: %1. Dalam JSON skor berupa poin dari -100 sampai 100; null bila kurang dari 5 orang menjawab.</translation>
    </message>
    <message>
        <source>Name the survey by its number or question; laju pulse list shows them.</source>
        <translation>Sebutkan survei dengan nomor atau pertanyaannya; laju pulse list menampilkannya.</translation>
    </message>
    <message>
        <source>There is no survey “%1”; laju pulse list shows those there are.</source>
        <translation>Tidak ada survei “%1”; laju pulse list menampilkan yang ada.</translation>
    </message>
    <message>
        <source>More than one survey begins with “%1”: name it by its number.</source>
        <translation>Lebih dari satu survei diawali “%1”: sebutkan dengan nomornya.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>from files</source>
        <translation>dari berkas</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>%1 is a date</extracomment>
        <translation>dibuka</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>No survey yet. laju pulse ask asks how likely people are to recommend working here; laju import takes answers from a file.</source>
        <translation>Belum ada survei. laju pulse ask menanyakan seberapa mungkin orang merekomendasikan bekerja di sini; laju import mengambil jawaban dari berkas.</translation>
    </message>
    <message>
        <source>“%1” is not agree, neutral or disagree.</source>
        <translation>“%1” bukan setuju, netral, atau tidak setuju.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to 10.</source>
        <translation>“%1” bukan bilangan bulat dari 0 sampai 10.</translation>
    </message>
    <message>
        <source>Counted. Neither who answered nor when is kept, and it cannot be taken back.</source>
        <translation>Sudah dihitung. Siapa yang menjawab dan jam berapa tidak disimpan, dan jawaban tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Asks the team, answers without a name, and shows the results.</source>
        <translation>Bertanya kepada tim, menjawab tanpa nama, dan menampilkan hasilnya.</translation>
    </message>
    <message>
        <source>What counts as the first days of a deal, 1 to 365; default: 14.</source>
        <translation>Yang dihitung sebagai hari-hari pertama kesepakatan, 1 sampai 365; bawaan: 14.</translation>
    </message>
    <message>
        <source>Output: %1. JSON has “behaviours”, each of won against lost deals with its strata, and “top_quarter”; effects lie from -1 to 1, shares are parts of 1, what is not known is null.</source>
        <translation>Keluaran: %1. JSON memuat “behaviours”, masing-masing kesepakatan menang lawan kalah beserta lapisannya, dan “top_quarter”; efek dari -1 sampai 1, bagian adalah pecahan dari 1, yang tidak diketahui adalah null.</translation>
    </message>
    <message>
        <source>%1 won, %2 lost</source>
        <translation>%1 menang, %2 kalah</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efek</translation>
    </message>
    <message>
        <source>What the top quarter does</source>
        <translation>Yang dilakukan seperempat teratas</translation>
    </message>
    <message>
        <source>Top quarter</source>
        <translation>Seperempat teratas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 1 to %2.</source>
        <translation>“%1” bukan jumlah hari dari 1 sampai %2.</translation>
    </message>
    <message>
        <source>Tells what won deals had more or less of than lost ones.</source>
        <translation>Memberitahukan apa yang lebih banyak atau lebih sedikit pada kesepakatan menang dibanding yang kalah.</translation>
    </message>
    <message>
        <source>Only this rep&apos;s records; instead of --scope.</source>
        <translation>Hanya catatan perwakilan ini; sebagai ganti --scope.</translation>
    </message>
    <message>
        <source>Output: %1. JSON has “checks”, each with its count, the records that it could be, by rep, and the ids of records; of very many the newest.</source>
        <translation>Keluaran: %1. JSON memuat “checks”, masing-masing dengan jumlahnya, catatan yang mungkin kena, per perwakilan, dan id catatan; bila sangat banyak, yang terbaru.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dilakukan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>of a rep&apos;s records: so many of so many are meant</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Give --rep or --scope, not both.</source>
        <translation>Berikan --rep atau --scope, jangan keduanya.</translation>
    </message>
    <message>
        <source>Tells which records cannot be trusted, and what to do about them.</source>
        <translation>Memberitahukan catatan mana yang tidak bisa dipercaya, dan apa yang perlu dilakukan.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the one that holds today; default: %n day(s) up to today.</source>
        <translation>
            <numerusform>%1: yang memuat hari ini; bawaan: %n hari sampai hari ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>First day; default: that of the period.</source>
        <translation>Hari pertama; bawaan: hari pertama periode.</translation>
    </message>
    <message>
        <source>Last day, inclusive; default: that of the period.</source>
        <translation>Hari terakhir, termasuk; bawaan: hari terakhir periode.</translation>
    </message>
    <message>
        <source>Rows that say nothing, passed over: %1.</source>
        <extracomment>of rows of a file; %1 is a number of rows</extracomment>
        <translation>Baris yang kosong isinya, dilewati: %1.</translation>
    </message>
    <message>
        <source>dismiss, restore: which of the rep&apos;s, as “flag” in JSON.</source>
        <translation>dismiss, restore: yang mana milik perwakilan itu, seperti “flag” dalam JSON.</translation>
    </message>
    <message>
        <source>dismiss: why it needs no talk.</source>
        <translation>dismiss: mengapa tidak perlu dibicarakan.</translation>
    </message>
    <message>
        <source>“%1” is no number of days from 1 to %2.</source>
        <translation>“%1” bukan jumlah hari dari 1 sampai %2.</translation>
    </message>
    <message>
        <source>Nobody differs by more than chance explains.</source>
        <translation>Tidak ada yang berbeda melebihi yang bisa dijelaskan kebetulan.</translation>
    </message>
    <message>
        <source>Dismissed:</source>
        <translation>Dikesampingkan:</translation>
    </message>
    <message>
        <source>Not flagged, too few records to tell:</source>
        <translation>Tidak ditandai, catatan terlalu sedikit untuk menilai:</translation>
    </message>
    <message>
        <source>%1 differences were tested; of all flags at most %2 are expected to be false.</source>
        <translation>%1 perbedaan diuji; dari semua tanda paling banyak %2 diperkirakan keliru.</translation>
    </message>
    <message>
        <source>This rep has no flag “%1” in these days.</source>
        <translation>Perwakilan ini tidak memiliki tanda “%1” pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Nobody dismissed “%1” of this rep.</source>
        <translation>Tidak ada yang mengesampingkan “%1” milik perwakilan ini.</translation>
    </message>
    <message>
        <source>“%1” is neither dismiss nor restore.</source>
        <translation>“%1” bukan dismiss maupun restore.</translation>
    </message>
    <message>
        <source>Name the rep with --rep.</source>
        <translation>Sebutkan perwakilan dengan --rep.</translation>
    </message>
    <message>
        <source>Tells whom to talk to about what: differences that chance does not explain.</source>
        <translation>Memberi tahu siapa yang perlu diajak bicara tentang apa: perbedaan yang tidak dijelaskan kebetulan.</translation>
    </message>
    <message>
        <source>Whose; not needed in a workspace with one rep.</source>
        <translation>Milik siapa; tidak perlu di ruang kerja dengan satu perwakilan.</translation>
    </message>
    <message>
        <source>Tells it as on this day, of which nothing is due yet; default: now.</source>
        <translation>Menampilkan keadaan pada hari ini, yang belum menuntut apa pun; bawaan: sekarang.</translation>
    </message>
    <message>
        <source>Say whose with --rep NAME.</source>
        <translation>Sebutkan milik siapa dengan --rep NAME.</translation>
    </message>
    <message>
        <source>No target asks anything of a day here; laju targets set does.</source>
        <translation>Belum ada target yang menuntut sesuatu per hari di sini; laju targets set menetapkannya.</translation>
    </message>
    <message>
        <source>Tells a rep&apos;s streaks, personal bests and team goals, whether or not Today shows them.</source>
        <translation>Menampilkan rentetan, rekor pribadi, dan sasaran tim seorang perwakilan, baik ditampilkan di Hari Ini maupun tidak.</translation>
    </message>
    <message>
        <source>Only this rep, compared with the own team; with the scorecard and the steps of the way of a deal.</source>
        <translation>Hanya perwakilan ini, dibandingkan dengan timnya sendiri; dengan kartu skor dan langkah-langkah jalan kesepakatan.</translation>
    </message>
    <message>
        <source>Output: %1. JSON has “flags”, “not_flagged” for lack of records, and “rates” with their over-dispersion, of one rep “one_to_one”, too; shares are successes of trials, money is in whole currency units.</source>
        <translation>Keluaran: %1. JSON berisi “flags”, “not_flagged” karena kurang catatan, dan “rates” dengan dispersi berlebihnya, untuk satu perwakilan juga “one_to_one”; porsi ditulis sebagai successes dari trials, uang dalam satuan mata uang utuh.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Team median</source>
        <translation>Median tim</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>others %1</source>
        <extracomment>%1 is the share of the other reps</extracomment>
        <translation>yang lain %1</translation>
    </message>
    <message>
        <source>How many days up to --to; default: %1.</source>
        <translation>Berapa hari sampai --to; bawaan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Kind of report: monthly is the monthly team report, one_to_one is of one rep and the last %n day(s) unless told otherwise.</source>
        <translation>
            <numerusform>Jenis laporan: monthly adalah laporan tim bulanan, one_to_one tentang satu perwakilan dan %n hari terakhir kecuali ditentukan lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who hands it on; printed under the title. A one-to-one tells what was said and agreed only where the author may read it.</source>
        <translation>Siapa yang menyerahkannya; dicetak di bawah judul. Laporan empat mata memuat yang dibicarakan dan disepakati hanya bila penyusunnya boleh membacanya.</translation>
    </message>
    <message>
        <source>This report is about one rep: name the rep with --scope rep:NAME.</source>
        <translation>Laporan ini tentang satu perwakilan: sebutkan dengan --scope rep:NAMA.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quoted cell that starts on line %1 never ends.</source>
        <translation>Sel berkutip yang mulai di baris %1 tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Berkas tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>target %1</source>
        <extracomment>%1 is a target&apos;s value</extracomment>
        <translation>target %1</translation>
    </message>
    <message>
        <source>Activities per day</source>
        <translation>Aktivitas per hari</translation>
    </message>
    <message>
        <source>Activities per week</source>
        <translation>Aktivitas per minggu</translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Aktivitas per bulan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>aktivitas</translation>
    </message>
    <message>
        <source>%1 activities in %2, %3.</source>
        <extracomment>%1 is a number, %2 a period, %3 a scope</extracomment>
        <translation>%1 aktivitas pada %2, %3.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>target %1/day</source>
        <extracomment>%1 is a number of activities or calls, in a chart with a bar for each day</extracomment>
        <translation>target %1/hari</translation>
    </message>
    <message>
        <source>calls: target %1/day</source>
        <translation>panggilan: target %1/hari</translation>
    </message>
    <message>
        <source>target %1/week</source>
        <translation>target %1/minggu</translation>
    </message>
    <message>
        <source>calls: target %1/week</source>
        <translation>panggilan: target %1/minggu</translation>
    </message>
    <message>
        <source>target %1/month</source>
        <translation>target %1/bulan</translation>
    </message>
    <message>
        <source>calls: target %1/month</source>
        <translation>panggilan: target %1/bulan</translation>
    </message>
    <message>
        <source>%1 of the last twelve periods with its 95% interval; the latest is %2.</source>
        <extracomment>%1 is a metric, %2 its value such as 34.8%</extracomment>
        <translation>%1 dua belas periode terakhir dengan selang 95%; yang terbaru %2.</translation>
    </message>
    <message>
        <source>Nobody logged anything in this period.</source>
        <translation>Belum ada yang dicatat dalam periode ini.</translation>
    </message>
    <message>
        <source>No data in any of these periods.</source>
        <translation>Tidak ada data pada semua periode ini.</translation>
    </message>
</context>
<context>
    <name>DateFormat</name>
    <message>
        <source>“%1” is not a date: %2</source>
        <extracomment>%1 is the text of a cell, %2 a sentence that says what is wrong with it</extracomment>
        <translation>“%1” bukan tanggal: %2</translation>
    </message>
    <message>
        <source>write it as 2026-11-23.</source>
        <translation>tulis seperti 2026-11-23.</translation>
    </message>
    <message>
        <source>the year %1 is out of range.</source>
        <translation>tahun %1 di luar jangkauan.</translation>
    </message>
    <message>
        <source>there is no month %1.</source>
        <translation>tidak ada bulan %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it as 14:05.</source>
        <translation>“%1” bukan jam. Tulis seperti 14:05.</translation>
    </message>
    <message>
        <source>month %1 of %2 has no day %3.</source>
        <extracomment>%1 is a month&apos;s number, %2 a year, %3 a day&apos;s number</extracomment>
        <translation>bulan %1 tahun %2 tidak punya tanggal %3.</translation>
    </message>
    <message>
        <source>“%1” is not a month: write it as 2026-03.</source>
        <translation>“%1” bukan bulan: tulislah seperti 2026-03.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>“%1” is not a date. Write it as 2026-11-23.</source>
        <translation>“%1” bukan tanggal. Tulis seperti 2026-11-23.</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>Score: today %1, this week %2</source>
        <extracomment>%1 and %2 are percentages</extracomment>
        <translation>Skor: hari ini %1, minggu ini %2</translation>
    </message>
    <message>
        <source>today %1 (%2)</source>
        <extracomment>%1 is done of what is asked for (&quot;32 / 50&quot;), %2 how that stands (&quot;near pace&quot;)</extracomment>
        <translation>hari ini %1 (%2)</translation>
    </message>
    <message>
        <source>this week %1 (%2)</source>
        <extracomment>%1 is done of what is asked for (&quot;32 / 50&quot;), %2 how that stands (&quot;near pace&quot;)</extracomment>
        <translation>minggu ini %1 (%2)</translation>
    </message>
    <message>
        <source>%1 a day from the next workday</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 per hari mulai hari kerja berikutnya</translation>
    </message>
</context>
<context>
    <name>DealWords</name>
    <message>
        <source>%1 in stage</source>
        <extracomment>%1 is a number of days with its unit: &quot;4 d in stage&quot;</extracomment>
        <translation>%1 di tahap</translation>
    </message>
    <message>
        <source>longer than usual (%1)</source>
        <extracomment>%1 is a number of days with its unit</extracomment>
        <translation>lebih lama dari biasanya (%1)</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Making the sample company was stopped.</source>
        <translation>Pembuatan perusahaan contoh dihentikan.</translation>
    </message>
    <message>
        <source>The workspace lacks the stages or activity types of a new one.</source>
        <translation>Ruang kerja ini tidak punya tahap atau jenis aktivitas seperti ruang kerja baru.</translation>
    </message>
    <message>
        <source>The sample company needs an empty workspace; this one already holds people or accounts.</source>
        <translation>Perusahaan contoh memerlukan ruang kerja kosong; yang ini sudah berisi orang atau akun.</translation>
    </message>
    <message>
        <source>The sample data in the program is damaged (%1).</source>
        <translation>Data contoh di dalam program rusak (%1).</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>There is no display to open a window on. Every command works without one: laju --help lists them.</source>
        <translation>Tidak ada layar untuk membuka jendela. Setiap perintah bekerja tanpa layar: laju --help memuat daftarnya.</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>There is no exchange rate from %1 to %2 on %3.</source>
        <translation>Tidak ada kurs dari %1 ke %2 pada %3.</translation>
    </message>
    <message>
        <source>%1 %2 is too large to convert to %3.</source>
        <translation>%1 %2 terlalu besar untuk dikonversi ke %3.</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>A number of employees cannot be negative (%1).</source>
        <translation>Jumlah karyawan tidak boleh negatif (%1).</translation>
    </message>
    <message>
        <source>A price cannot be negative (%1).</source>
        <translation>Harga tidak boleh negatif (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot be an activity type&apos;s key: use a–z, 0–9 and _.</source>
        <translation>“%1” tidak dapat menjadi kunci jenis aktivitas: pakai a–z, 0–9, dan _.</translation>
    </message>
    <message>
        <source>A duration cannot be negative (%1 s).</source>
        <translation>Durasi tidak boleh negatif (%1 dtk).</translation>
    </message>
    <message>
        <source>An activity cannot last longer than 7 days (%1 s).</source>
        <translation>Aktivitas tidak boleh lebih lama dari 7 hari (%1 dtk).</translation>
    </message>
    <message>
        <source>The start must lie between 1990 and 2099.</source>
        <translation>Waktu mulai harus antara 1990 dan 2099.</translation>
    </message>
    <message>
        <source>The reply cannot be older than the e-mail it answers.</source>
        <translation>Balasan tidak boleh mendahului email yang dijawabnya.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama harus diisi.</translation>
    </message>
    <message>
        <source>A probability lies between 0% and 100% (%1%).</source>
        <translation>Probabilitas harus antara 0% dan 100% (%1%).</translation>
    </message>
    <message>
        <source>A won stage has a probability of 100%.</source>
        <translation>Probabilitas tahap menang adalah 100%.</translation>
    </message>
    <message>
        <source>A lost stage has a probability of 0%.</source>
        <translation>Probabilitas tahap kalah adalah 0%.</translation>
    </message>
    <message>
        <source>An amount cannot be negative (%1).</source>
        <translation>Nilai tidak boleh negatif (%1).</translation>
    </message>
    <message>
        <source>The opportunity closes before it was created.</source>
        <translation>Peluang ditutup sebelum tercipta.</translation>
    </message>
    <message>
        <source>A team cannot be part of itself.</source>
        <translation>Tim tidak boleh menjadi bagian dari dirinya sendiri.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” bukan zona waktu.</translation>
    </message>
    <message>
        <source>The last day (%1) lies before the first (%2).</source>
        <translation>Hari terakhir (%1) mendahului hari pertama (%2).</translation>
    </message>
    <message>
        <source>A target needs a metric.</source>
        <translation>Target memerlukan metrik.</translation>
    </message>
    <message>
        <source>A target must be more than 0.</source>
        <translation>Target harus lebih dari 0.</translation>
    </message>
    <message>
        <source>A weight lies between 0 and 100 (%1).</source>
        <translation>Bobot harus antara 0 dan 100 (%1).</translation>
    </message>
    <message>
        <source>The target ends (%1) before it begins (%2).</source>
        <translation>Target berakhir (%1) sebelum mulai (%2).</translation>
    </message>
    <message>
        <source>A cost cannot be negative (%1).</source>
        <translation>Biaya tidak boleh negatif (%1).</translation>
    </message>
    <message>
        <source>A cost belongs to a month: give its first day, not %1.</source>
        <translation>Biaya dicatat per bulan: berikan hari pertamanya, bukan %1.</translation>
    </message>
    <message>
        <source>Leave is somebody&apos;s: name the rep.</source>
        <translation>Cuti harus milik seseorang: sebutkan perwakilannya.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters, not %2.</source>
        <translation>Nama paling panjang %1 karakter, bukan %2.</translation>
    </message>
    <message>
        <source>An answer lies between 0 and %1, not at %2.</source>
        <translation>Jawaban ada di antara 0 dan %1, bukan %2.</translation>
    </message>
    <message>
        <source>The days end (%1) before they begin (%2).</source>
        <translation>Hari-hari itu berakhir (%1) sebelum dimulai (%2).</translation>
    </message>
    <message>
        <source>Days off last a year at most (%1 to %2 are more).</source>
        <translation>Hari tidak bekerja paling lama setahun (%1 sampai %2 lebih dari itu).</translation>
    </message>
    <message>
        <source>A work schedule needs a day that is worked.</source>
        <translation>Jadwal kerja perlu setidaknya satu hari kerja.</translation>
    </message>
    <message>
        <source>Working hours end after they begin, on the same day (00:00 to 24:00).</source>
        <translation>Jam kerja berakhir setelah dimulai, pada hari yang sama (00:00 sampai 24:00).</translation>
    </message>
    <message>
        <source>The work schedule ends (%1) before it begins (%2).</source>
        <translation>Jadwal kerja berakhir (%1) sebelum dimulai (%2).</translation>
    </message>
    <message>
        <source>A ramp-up has a share for each of 1 to %1 months, not %2.</source>
        <translation>Masa penyesuaian memiliki bagian untuk 1 sampai %1 bulan, bukan %2.</translation>
    </message>
    <message>
        <source>A share lies between 0% and 100% (%1%).</source>
        <translation>Sebuah bagian terletak antara 0% dan 100% (%1%).</translation>
    </message>
    <message>
        <source>A survey cannot be closed before it is first asked.</source>
        <translation>Survei tidak dapat ditutup sebelum pertama kali ditanyakan.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Komentarnya kosong.</translation>
    </message>
    <message>
        <source>A comment has at most %1 characters, not %2.</source>
        <translation>Komentar paling banyak %1 karakter, bukan %2.</translation>
    </message>
    <message>
        <source>Say why this needs no talk.</source>
        <translation>Sebutkan mengapa ini tidak perlu dibicarakan.</translation>
    </message>
    <message>
        <source>The note is empty: write what was said.</source>
        <translation>Catatannya kosong: tulis apa yang dibicarakan.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters, not %2.</source>
        <translation>Catatan paling banyak %1 karakter, bukan %2.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Tulis apa yang harus dilakukan.</translation>
    </message>
    <message>
        <source>An action has at most %1 characters, not %2.</source>
        <translation>Tindakan paling banyak %1 karakter, bukan %2.</translation>
    </message>
    <message>
        <source>An action cannot be due before it was agreed.</source>
        <translation>Tindakan tidak dapat jatuh tempo sebelum disepakati.</translation>
    </message>
    <message>
        <source>An action cannot be done before it was agreed.</source>
        <translation>Tindakan tidak dapat selesai sebelum disepakati.</translation>
    </message>
</context>
<context>
    <name>DurationFormat</name>
    <message>
        <source>“%1” is negative; a duration cannot be.</source>
        <translation>“%1” negatif; durasi tidak boleh negatif.</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Write it as 12:30, 1h 5m or a plain number.</source>
        <translation>“%1” bukan durasi. Tulis seperti 12:30, 1 jam 5 mnt, atau angka saja.</translation>
    </message>
    <message>
        <source>“%1” is longer than 10,000 hours.</source>
        <translation>“%1” lebih lama dari 10.000 jam.</translation>
    </message>
</context>
<context>
    <name>ExchangeRate</name>
    <message>
        <source>%1 is the currency of reports: it needs no exchange rate.</source>
        <translation>%1 adalah mata uang laporan: tidak memerlukan kurs.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate: give a number above 0 such as 15850.25.</source>
        <translation>“%1” bukan kurs: berikan bilangan di atas 0 seperti 15850.25.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>How it is reckoned</source>
        <translation>Cara menghitungnya</translation>
    </message>
    <message>
        <source>Its factors</source>
        <translation>Faktor-faktornya</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Yang dihitung</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Yang tidak dihitung</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Seberapa pasti</translation>
    </message>
    <message>
        <source>Which day counts</source>
        <translation>Hari mana yang berlaku</translation>
    </message>
    <message>
        <source>Who gets the credit</source>
        <translation>Siapa yang mendapat kredit</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Perhatikan</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Arah yang lebih baik</translation>
    </message>
    <message>
        <source>The median of the %2 is %1: half lie below it.</source>
        <extracomment>%1 is an amount or a number of days, %2 the number of records</extracomment>
        <translation>Median dari %2 adalah %1: separuhnya di bawah itu.</translation>
    </message>
    <message>
        <source>The mean of the %2 is %1.</source>
        <extracomment>%1 is a length of time, %2 the number of records</extracomment>
        <translation>Rata-rata dari %2 adalah %1.</translation>
    </message>
    <message>
        <source>No data: there is nothing to divide by.</source>
        <translation>Tidak ada data: tidak ada pembaginya.</translation>
    </message>
    <message>
        <source>No data, which is not the same as 0.</source>
        <translation>Tidak ada data, yang tidak sama dengan 0.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 is a metric, %2 its formula with numbers, %3 a period</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 records</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Those still to come and those that never took place count too: they were booked.</source>
        <translation>Yang masih akan datang dan yang batal ikut dihitung: semuanya sudah dijadwalkan.</translation>
    </message>
    <message>
        <source>Planned activities count once they are done.</source>
        <translation>Aktivitas yang direncanakan baru dihitung setelah selesai.</translation>
    </message>
    <message>
        <source>What was deleted counts nowhere.</source>
        <translation>Yang dihapus tidak dihitung di mana pun.</translation>
    </message>
    <message>
        <source>%1: no data.</source>
        <extracomment>%1 is a period</extracomment>
        <translation>%1: tidak ada data.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a period, %2 a figure with what it was made from</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The period of equal kind before it, in full.</source>
        <translation>Periode sejenis sebelumnya, seluruhnya.</translation>
    </message>
    <message numerus="yes">
        <source>The period is still running, so as many working days of the one before are compared as have begun in it: %n.</source>
        <translation>
            <numerusform>Periode ini masih berjalan, jadi dibandingkan dengan hari kerja periode sebelumnya sebanyak yang sudah dimulai: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1, for the better.</source>
        <extracomment>%1 is a change such as +3.6 pts or −6%</extracomment>
        <translation>Perubahan: %1, membaik.</translation>
    </message>
    <message>
        <source>Change: %1, for the worse.</source>
        <translation>Perubahan: %1, memburuk.</translation>
    </message>
    <message>
        <source>Change: %1.</source>
        <translation>Perubahan: %1.</translation>
    </message>
    <message>
        <source>%1 is the 95% Wilson score interval at n = %2: the share behind the figure lies in it unless chance played an unusual trick.</source>
        <extracomment>%1 is a range such as 29–41%, %2 a number of records</extracomment>
        <translation>%1 adalah interval skor Wilson 95% pada n = %2: bagian sebenarnya di balik angka ini ada di dalamnya, kecuali bila kebetulan bertindak tidak biasa.</translation>
    </message>
    <message>
        <source>Costs are the company&apos;s or a team&apos;s, never one rep&apos;s. A customer is the winning rep&apos;s.</source>
        <translation>Biaya adalah milik perusahaan atau tim, tidak pernah milik satu perwakilan. Pelanggan adalah milik perwakilan yang memenangkannya.</translation>
    </message>
    <message>
        <source>The owner of the deal, in the team to which the owner belonged on the last day of the period.</source>
        <translation>Pemilik kesepakatan, dalam tim tempat ia bergabung pada hari terakhir periode.</translation>
    </message>
    <message>
        <source>The rep on the record, on the calendar of that rep&apos;s own time zone. Who changes team leaves earlier figures with the earlier team.</source>
        <translation>Perwakilan yang tercantum pada catatan, menurut kalender zona waktunya sendiri. Siapa yang pindah tim meninggalkan angka sebelumnya di tim lama.</translation>
    </message>
    <message>
        <source>Each rep by the nearest target: the own one before the team&apos;s, the team&apos;s before the company&apos;s.</source>
        <translation>Setiap perwakilan menurut target terdekat: target sendiri sebelum target tim, target tim sebelum target perusahaan.</translation>
    </message>
    <message>
        <source>%1 is the 95% interval of Rocks (2016) at n = %2: the score behind the figure lies in it unless chance played an unusual trick.</source>
        <extracomment>%1 is a range such as +46.0 to +60.2, %2 a number of answers</extracomment>
        <translation>%1 adalah interval 95% menurut Rocks (2016) pada n = %2: skor di balik angka ini ada di dalamnya kecuali kebetulan sedang sangat tidak biasa.</translation>
    </message>
    <message>
        <source>The team of those who answered. No answer has a person: the file keeps only how many gave which answer on which day, so there are no rows to list.</source>
        <translation>Tim dari mereka yang menjawab. Jawaban tidak punya orang: berkas hanya menyimpan berapa banyak yang memberi jawaban apa pada hari apa, jadi tidak ada baris untuk ditampilkan.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Berkas tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>Activity ID</source>
        <translation>ID aktivitas</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Jenis aktivitas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>Durasi dalam detik</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation>ID peluang</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Tanggal tutup</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Perkiraan tutup</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Alasan kalah</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Sumber prospek</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Ekspor dibatalkan.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Cost class</source>
        <translation>Jenis biaya</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Too few to say (n = %1).</source>
        <translation>Data terlalu sedikit (n = %1).</translation>
    </message>
    <message>
        <source>Deals without an amount, left out: %1.</source>
        <translation>Kesepakatan tanpa nilai, tidak diikutkan: %1.</translation>
    </message>
    <message>
        <source>Deals whose creation nobody dated, left out: %1.</source>
        <translation>Kesepakatan tanpa tanggal tercipta, tidak diikutkan: %1.</translation>
    </message>
    <message>
        <source>Closed deals without a date, in no period: %1.</source>
        <translation>Kesepakatan tertutup tanpa tanggal, tidak masuk periode mana pun: %1.</translation>
    </message>
    <message>
        <source>Amounts in a currency without an exchange rate, left out: %1.</source>
        <translation>Nilai dalam mata uang tanpa kurs, tidak diikutkan: %1.</translation>
    </message>
    <message>
        <source>Deals created and closed at the same moment, as imports do: %1.</source>
        <translation>Kesepakatan yang tercipta dan tertutup pada saat yang sama, seperti hasil impor: %1.</translation>
    </message>
    <message>
        <source>Open deals older than nine of ten won ones became: %1. Losers left open flatter the win rate.</source>
        <translation>Kesepakatan terbuka yang lebih tua daripada sembilan dari sepuluh yang menang: %1. Kesepakatan kalah yang dibiarkan terbuka membuat tingkat kemenangan tampak lebih baik.</translation>
    </message>
    <message>
        <source>Deals that have not had the time to close: %1. The rate will still rise.</source>
        <translation>Kesepakatan yang belum punya cukup waktu untuk tertutup: %1. Angka ini masih akan naik.</translation>
    </message>
    <message>
        <source>No customer was won, so there is no cost of one.</source>
        <translation>Tidak ada pelanggan baru, jadi tidak ada biaya per pelanggan.</translation>
    </message>
    <message>
        <source>Won deals without an account, not counted as customers: %1.</source>
        <translation>Kesepakatan menang tanpa akun, tidak dihitung sebagai pelanggan: %1.</translation>
    </message>
    <message>
        <source>Deals whose stage at that time nobody recorded, left out: %1.</source>
        <translation>Kesepakatan yang tahapnya saat itu tidak dicatat, tidak diikutkan: %1.</translation>
    </message>
    <message>
        <source>by the day it began or was sent</source>
        <translation>menurut hari mulai atau pengirimannya</translation>
    </message>
    <message>
        <source>by the day of booking</source>
        <translation>menurut hari penjadwalan</translation>
    </message>
    <message>
        <source>by the day of creation</source>
        <translation>menurut hari terciptanya</translation>
    </message>
    <message>
        <source>by the day of closing</source>
        <translation>menurut hari penutupan</translation>
    </message>
    <message>
        <source>as it stood at the end of the period</source>
        <translation>menurut keadaan di akhir periode</translation>
    </message>
    <message>
        <source>by the month of the cost and the day of the first win</source>
        <translation>menurut bulan biaya dan hari menang pertama</translation>
    </message>
    <message>
        <source>over the twelve months up to the end of the period</source>
        <translation>selama dua belas bulan sampai akhir periode</translation>
    </message>
    <message>
        <source>/day</source>
        <extracomment>After an amount of money: for each day</extracomment>
        <translation>/hari</translation>
    </message>
    <message>
        <source>too few to say (n = %1)</source>
        <extracomment>Beside a share of very few records: %1 is how many</extracomment>
        <translation>data terlalu sedikit (n = %1)</translation>
    </message>
    <message>
        <source>95% CI %1</source>
        <extracomment>%1 is a range such as 29–41%</extracomment>
        <translation>IK 95% %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>%1 is an amount or a number of days</extracomment>
        <translation>median %1</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <extracomment>A difference between two percentages, in percentage points, short</extracomment>
        <translation>%1 poin</translation>
    </message>
    <message>
        <source>A call without an outcome counts as connected from %1 seconds on (a setting).</source>
        <translation>Panggilan tanpa hasil dihitung tersambung mulai %1 detik (pengaturan).</translation>
    </message>
    <message>
        <source>Connected calls of unknown length, left out: %1.</source>
        <translation>Panggilan tersambung yang durasinya tidak diketahui, tidak dihitung: %1.</translation>
    </message>
    <message>
        <source>Replies whose moment nobody recorded, left out: %1.</source>
        <translation>Balasan yang waktunya tidak tercatat, tidak dihitung: %1.</translation>
    </message>
    <message>
        <source>Open deals with an amount but no expected date of closing, left out: %1.</source>
        <translation>Kesepakatan terbuka bernilai tanpa perkiraan tanggal tutup, tidak dihitung: %1.</translation>
    </message>
    <message>
        <source>Nobody set a target for this.</source>
        <translation>Belum ada target untuk ini.</translation>
    </message>
    <message>
        <source>The target is reached: nothing is left to cover.</source>
        <translation>Target sudah tercapai: tidak ada lagi yang perlu ditutup.</translation>
    </message>
    <message>
        <source>mean %1</source>
        <extracomment>%1 is a length of time</extracomment>
        <translation>rata-rata %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a part such as &quot;62 won&quot;, %2 the whole such as &quot;178 closed&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Deals that came into the stage nobody knows when, left out: %1.</source>
        <translation>Kesepakatan yang masuk ke tahap ini entah kapan, tidak dihitung: %1.</translation>
    </message>
    <message>
        <source>%1 skipped it</source>
        <extracomment>Beside a number of deals that reached a stage: %1 of them passed it without being in it</extracomment>
        <translation>%1 melewatinya</translation>
    </message>
    <message>
        <source>%1 moved back</source>
        <extracomment>Beside a number of deals that reached a stage: %1 of them went back later</extracomment>
        <translation>%1 mundur</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <extracomment>Beside a number of deals that reached a stage: %1 of them may still go on</extracomment>
        <translation>%1 masih terbuka</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of deals that were in a stage: %1 of them have left it</extracomment>
        <translation>%1 sudah keluar</translation>
    </message>
    <message>
        <source>%1 still inside</source>
        <extracomment>Of deals that were in a stage: %1 of them are there still</extracomment>
        <translation>%1 masih di dalam</translation>
    </message>
    <message>
        <source>by the day of the first entry into the stage or beyond it</source>
        <translation>menurut hari pertama kali masuk ke tahap ini atau sesudahnya</translation>
    </message>
    <message>
        <source>by the day of leaving the stage; deals still inside as they stood at the end of the period</source>
        <translation>menurut hari keluar dari tahap; kesepakatan yang masih di dalam menurut keadaan pada akhir periode</translation>
    </message>
    <message>
        <source>75% within %1</source>
        <extracomment>three quarters of the deals have at most %1, an amount or a number of days</extracomment>
        <translation>75% dalam %1</translation>
    </message>
    <message>
        <source>%1: median %2, in the four periods before %3</source>
        <extracomment>%1 a stage, %2 and %3 numbers of days with their unit</extracomment>
        <translation>%1: median %2, pada empat periode sebelumnya %3</translation>
    </message>
    <message>
        <source>%1: %2 has been there for longer than %3, as one deal in four is</source>
        <extracomment>%1 a stage, %2 an amount of money, %3 a number of days with its unit</extracomment>
        <translation>%1: %2 sudah berada di sana lebih dari %3, seperti satu dari empat kesepakatan</translation>
    </message>
    <message>
        <source>No cost is recorded for these days.</source>
        <translation>Tidak ada biaya yang tercatat untuk hari-hari ini.</translation>
    </message>
    <message>
        <source>Costs in a currency without an exchange rate: %1. Until there is one, no cost of a customer can be told.</source>
        <translation>Biaya dalam mata uang tanpa kurs: %1. Sebelum kursnya ada, biaya per pelanggan tidak dapat disebutkan.</translation>
    </message>
    <message>
        <source>Costs of the company as a whole, not counted for a team: %1.</source>
        <translation>Biaya perusahaan secara keseluruhan, tidak dihitung untuk tim: %1.</translation>
    </message>
    <message>
        <source>Lag in months: %1. Each month&apos;s cost counts that many months later.</source>
        <translation>Jeda dalam bulan: %1. Biaya tiap bulan dihitung sekian bulan kemudian.</translation>
    </message>
    <message>
        <source>Costs of months that the period holds only in part, spread evenly over their days: %1.</source>
        <translation>Biaya dari bulan yang hanya sebagian masuk periode, dibagi rata ke hari-harinya: %1.</translation>
    </message>
    <message>
        <source>by the days that the targets are in force for</source>
        <translation>menurut hari berlakunya target</translation>
    </message>
    <message>
        <source>Answers: %1. Nothing is shown until there are 5, nor what would tell of fewer by subtraction, so that nobody&apos;s answer is given away.</source>
        <translation>Jawaban: %1. Tidak ada yang ditampilkan sebelum ada 5, begitu pula yang lewat pengurangan membuka jawaban yang lebih sedikit, supaya jawaban siapa pun tidak terbongkar.</translation>
    </message>
    <message>
        <source>promoters: %1</source>
        <translation>promotor: %1</translation>
    </message>
    <message>
        <source>passives: %1</source>
        <translation>pasif: %1</translation>
    </message>
    <message>
        <source>detractors: %1</source>
        <translation>pengkritik: %1</translation>
    </message>
    <message>
        <source>by the day of the answer</source>
        <translation>menurut hari jawaban</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From %1 to %2, both signed numbers of points</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
</context>
<context>
    <name>Forecast</name>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Kuartal ini</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Kuartal depan</translation>
    </message>
    <message>
        <source>Laju&apos;s forecast</source>
        <translation>Perkiraan Laju</translation>
    </message>
    <message>
        <source>Weighted by stage</source>
        <translation>Dibobot per tahap</translation>
    </message>
    <message>
        <source>Weighted by stage, with expected dates in hindsight</source>
        <extracomment>a way to forecast, for comparison: it uses dates that were set right later</extracomment>
        <translation>Dibobot per tahap, dengan perkiraan tutup yang diketahui belakangan</translation>
    </message>
    <message>
        <source>Same month of last year</source>
        <translation>Bulan yang sama tahun lalu</translation>
    </message>
    <message>
        <source>All open deals won for sure would not be enough.</source>
        <translation>Semua peluang terbuka pun, bila pasti menang, tidak akan cukup.</translation>
    </message>
    <message>
        <source>No deal has left a stage yet: there is nothing to learn chances from.</source>
        <translation>Belum ada peluang yang meninggalkan suatu tahap: tidak ada yang dapat dipelajari.</translation>
    </message>
    <message>
        <source>Learnt from %1 moves out of stages and %2 past months; these are taken to be off by %3 beyond what single deals explain.</source>
        <extracomment>%1 is a number of moves, %2 of months, %3 a percentage</extracomment>
        <translation>Dipelajari dari %1 perpindahan tahap dan %2 bulan lalu; bulan dianggap meleset %3 di luar yang dijelaskan oleh tiap peluang.</translation>
    </message>
    <message>
        <source>Open deals without an amount, taken at those of past wins: %1.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Peluang terbuka tanpa nilai, dihitung dengan nilai kemenangan yang lalu: %1.</translation>
    </message>
    <message>
        <source>Open deals in their stage nobody knows since when, taken at its mean: %1.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Peluang terbuka yang tidak diketahui sejak kapan di tahapnya, dihitung dengan rata-ratanya: %1.</translation>
    </message>
    <message>
        <source>Left out, for nobody recorded their stage: %1 open deals.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Tidak dihitung, karena tahapnya tidak dicatat: %1 peluang terbuka.</translation>
    </message>
    <message>
        <source>Left out, for nobody knows when they began: %1 deals open today.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Tidak dihitung, karena tidak diketahui kapan dimulai: %1 peluang yang kini terbuka.</translation>
    </message>
    <message>
        <source>Left out, for lack of an exchange rate: %1 open deals.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Tidak dihitung, karena tidak ada kurs: %1 peluang terbuka.</translation>
    </message>
    <message>
        <source>Expected to close on no day, so called for no period: %1.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Tanpa perkiraan tutup, jadi tidak disebut untuk periode mana pun: %1.</translation>
    </message>
    <message>
        <source>Without a rep&apos;s own probability, so neither committed nor best case: %1.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Tanpa probabilitas dari perwakilan, jadi bukan komitmen maupun kasus terbaik: %1.</translation>
    </message>
    <message>
        <source>A test needs a month that is over and three months of history before it.</source>
        <translation>Uji memerlukan bulan yang sudah selesai dan tiga bulan riwayat sebelumnya.</translation>
    </message>
    <message>
        <source>%1 of %2 months came between P10 and P90 (%3; 80% is meant).</source>
        <extracomment>%1 and %2 are numbers of months, %3 a percentage</extracomment>
        <translation>%1 dari %2 bulan berada di antara P10 dan P90 (%3; yang dimaksud 80%).</translation>
    </message>
    <message>
        <source>Brier score %1</source>
        <extracomment>a score from 0 (best) to 1; %1 is a number</extracomment>
        <translation>skor Brier %1</translation>
    </message>
    <message>
        <source>off by %1, in all by %2</source>
        <extracomment>%1 and %2 are percentages of what came</extracomment>
        <translation>meleset %1, seluruhnya %2</translation>
    </message>
    <message>
        <source>Made from what was known when each month began; but amounts, owners and expected dates are those of today, for earlier ones are not kept. So weighing by expected date knows what nobody knew, and so does an amount that was set at closing.</source>
        <translation>Dibuat dari yang diketahui saat tiap bulan mulai; tetapi nilai, pemilik, dan perkiraan tutup adalah yang sekarang, karena yang dahulu tidak disimpan. Jadi pembobotan menurut perkiraan tutup mengetahui yang tidak diketahui siapa pun, demikian pula nilai yang baru diisi saat tutup.</translation>
    </message>
    <message>
        <source>Win the open deals that add the most: %1.</source>
        <translation>Menangkan peluang terbuka yang paling menambah: %1.</translation>
    </message>
    <message>
        <source>Or win more deals of the usual amount: %1.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Atau menangkan lagi peluang bernilai biasa: %1.</translation>
    </message>
    <message>
        <source>Or begin new deals now: %1. So many it takes, as few are won in time.</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>Atau mulai peluang baru sekarang: %1. Sebanyak itu, karena sedikit yang menang pada waktunya.</translation>
    </message>
    <message>
        <source>Deals stand in stages that none ever left: %1. Imports without moves are like that: a closed deal is told to have come from the first stage, so that the stage tells what became of a deal.</source>
        <extracomment>%1 is a list of stages</extracomment>
        <translation>Ada peluang di tahap yang belum pernah ditinggalkan: %1. Impor tanpa perpindahan memang begitu: peluang yang sudah tutup dianggap datang dari tahap pertama, sehingga tahap membocorkan nasib peluang.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A duration in hours and minutes, short</extracomment>
        <translation>%1 jam %2 mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A duration in whole hours, short</extracomment>
        <translation>%1 jam</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A duration in minutes, short</extracomment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds, short</extracomment>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, short</extracomment>
        <translation>%1 hr</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is its number, %2 the year</extracomment>
        <translation>K%1 %2</translation>
    </message>
</context>
<context>
    <name>Gamification</name>
    <message>
        <source>No streak yet: a workday that reaches all its targets begins one.</source>
        <translation>Belum ada rentetan: satu hari kerja yang mencapai semua targetnya memulainya.</translation>
    </message>
    <message numerus="yes">
        <source>%n workday(s) in a row</source>
        <translation>
            <numerusform>%n hari kerja berturut-turut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest: %n workday(s), %1</source>
        <extracomment>%1 are days</extracomment>
        <translation>
            <numerusform>Terpanjang: %n hari kerja, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of today: it neither counts nor breaks.</source>
        <translation>Hari ini tidak menuntut apa pun: tidak dihitung dan tidak memutus.</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1 is a metric, %2 what is done of it today, %3 what today asks for</extracomment>
        <translation>%1 %2 dari %3</translation>
    </message>
    <message>
        <source>Today counts: %1</source>
        <extracomment>%1 lists what is done of each target</extracomment>
        <translation>Hari ini sudah dihitung: %1</translation>
    </message>
    <message>
        <source>Today so far: %1</source>
        <translation>Hari ini sejauh ini: %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>%1, best %2 (%3)</source>
        <extracomment>%1 is a value of now, %2 the best one before, %3 when that was</extracomment>
        <translation>%1, rekor %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier days on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>rekor mulai %n hari sebelumnya, kini %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier weeks on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>rekor mulai %n minggu sebelumnya, kini %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a best from %n earlier months on, now %1</source>
        <extracomment>%1 is how many of them there are</extracomment>
        <translation>
            <numerusform>rekor mulai %n bulan sebelumnya, kini %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more for a new best</source>
        <extracomment>%1 is a number of calls, meetings …</extracomment>
        <translation>
            <numerusform>%1 lagi untuk rekor baru</numerusform>
        </translation>
    </message>
    <message>
        <source>over %1 more for a new best</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>lebih dari %1 lagi untuk rekor baru</translation>
    </message>
    <message>
        <source>All of today&apos;s targets are reached.</source>
        <translation>Semua target hari ini tercapai.</translation>
    </message>
    <message>
        <source>New best day: %1 %2, before %3 on %4.</source>
        <extracomment>%1 is a metric, %2 its value today, %3 the best before, %4 when that was</extracomment>
        <translation>Rekor harian baru: %1 %2, sebelumnya %3 pada %4.</translation>
    </message>
    <message>
        <source>New best week: %1 %2, before %3 in %4.</source>
        <extracomment>%1 is a metric, %2 its value this week, %3 the best before, %4 when that was</extracomment>
        <translation>Rekor mingguan baru: %1 %2, sebelumnya %3 pada %4.</translation>
    </message>
    <message>
        <source>New best month: %1 %2, before %3 in %4.</source>
        <extracomment>%1 is a metric, %2 its value this month, %3 the best before, %4 when that was</extracomment>
        <translation>Rekor bulanan baru: %1 %2, sebelumnya %3 pada %4.</translation>
    </message>
    <message>
        <source>%1 missing together</source>
        <extracomment>%1 is what a team has yet to bring</extracomment>
        <translation>bersama masih kurang %1</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>The glossary in the program is damaged.</source>
        <translation>Glosarium di dalam program rusak.</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>There are no holidays of “%1” in the program, only of: %2. Those of any country can be read from a calendar file (.ics).</source>
        <translation>Tidak ada hari libur “%1” dalam program, hanya: %2. Hari libur negara mana pun dapat dibaca dari berkas kalender (.ics).</translation>
    </message>
    <message>
        <source>This is no calendar file: it does not hold a VCALENDAR. Give one in the format iCalendar (.ics), as calendars export it.</source>
        <translation>Ini bukan berkas kalender: tidak memuat VCALENDAR. Berikan berkas berformat iCalendar (.ics), seperti yang diekspor kalender.</translation>
    </message>
    <message>
        <source>The calendar file has no event that takes whole days from %1 to %2 (%3 with a time of day, %4 that cannot be read).</source>
        <translation>Berkas kalender tidak memiliki acara sehari penuh dari %1 sampai %2 (%3 dengan jam tertentu, %4 yang tidak dapat dibaca).</translation>
    </message>
</context>
<context>
    <name>Hygiene</name>
    <message>
        <source>Calls of 0–10 s</source>
        <translation>Panggilan 0–10 dtk</translation>
    </message>
    <message>
        <source>Many entries late on Friday</source>
        <translation>Banyak catatan Jumat sore</translation>
    </message>
    <message>
        <source>The same number again and again</source>
        <translation>Nomor yang sama berulang-ulang</translation>
    </message>
    <message>
        <source>Activities without an account</source>
        <translation>Aktivitas tanpa akun</translation>
    </message>
    <message>
        <source>Outcomes missing</source>
        <translation>Hasil belum dicatat</translation>
    </message>
    <message>
        <source>Closing dates in the past</source>
        <translation>Tanggal tutup sudah lewat</translation>
    </message>
    <message>
        <source>Deals untouched for long</source>
        <translation>Kesepakatan lama tak tersentuh</translation>
    </message>
    <message>
        <source>Calls that connected, or of which nobody said what came of them, and lasted 10 seconds at most: no conversation, or a length that nobody took. They raise calls and connect rate.</source>
        <translation>Panggilan yang tersambung, atau yang hasilnya tidak dicatat, dan berlangsung paling lama 10 detik: bukan percakapan, atau durasinya tidak diukur. Ini menaikkan jumlah panggilan dan tingkat tersambung.</translation>
    </message>
    <message>
        <source>Ten or more entries by one person within a quarter of an hour on a Friday from 16:00 on: the week written down from memory. Days and hours may be wrong.</source>
        <translation>Sepuluh catatan atau lebih oleh satu orang dalam seperempat jam pada hari Jumat mulai pukul 16.00: seminggu ditulis dari ingatan. Hari dan jamnya bisa keliru.</translation>
    </message>
    <message>
        <source>Six or more calls by one person to one number on a day, none of which got through for longer than 10 seconds: they raise calls without reaching anybody.</source>
        <translation>Enam panggilan atau lebih oleh satu orang ke satu nomor dalam sehari, tanpa satu pun tersambung lebih dari 10 detik: jumlah panggilan naik tanpa menjangkau siapa pun.</translation>
    </message>
    <message>
        <source>Done, but with nobody on record: neither an account nor a deal that has one. It counts for the rep and shows in no deal.</source>
        <translation>Sudah dilakukan, tetapi tidak tercatat dengan siapa: tanpa akun dan tanpa kesepakatan yang punya akun. Dihitung untuk perwakilan, tetapi tidak tampak di kesepakatan mana pun.</translation>
    </message>
    <message>
        <source>Calls, meetings and demos without an outcome, meetings and demos still planned a day after they began too: they are missing from rates.</source>
        <translation>Panggilan, pertemuan, dan demo tanpa hasil, termasuk pertemuan dan demo yang sehari setelah mulai masih tercatat sebagai rencana: tidak ikut dalam tingkat apa pun.</translation>
    </message>
    <message>
        <source>Open deals that were to close on a day that is past: forecast and coverage count them in the wrong month.</source>
        <translation>Kesepakatan terbuka yang tanggal tutupnya sudah lewat: proyeksi dan cakupan menghitungnya di bulan yang salah.</translation>
    </message>
    <message>
        <source>Open deals without any activity for longer than %1: nine of ten won deals never lay so long. They flatter the pipeline.</source>
        <translation>Kesepakatan terbuka tanpa aktivitas lebih lama dari %1: sembilan dari sepuluh kesepakatan menang tidak pernah diam selama itu. Jalur penjualan tampak lebih baik dari kenyataan.</translation>
    </message>
    <message>
        <source>Open deals without any activity for longer than nine of ten won ones ever lay. It takes 20 deals won in the last twelve months to tell.</source>
        <translation>Kesepakatan terbuka tanpa aktivitas lebih lama daripada sembilan dari sepuluh kesepakatan menang. Perlu 20 kesepakatan menang dalam dua belas bulan terakhir untuk mengetahuinya.</translation>
    </message>
    <message>
        <source>Give each its real outcome or length, or delete what was no call; ask whether the telephone system tells lengths.</source>
        <translation>Catat hasil atau durasi yang sebenarnya, atau hapus yang bukan panggilan; tanyakan apakah sistem telepon memberi tahu durasinya.</translation>
    </message>
    <message>
        <source>Put days and times right where they are known, and log on the day: one line takes seconds.</source>
        <translation>Betulkan hari dan jam yang diketahui, dan catat pada harinya: satu baris hanya beberapa detik.</translation>
    </message>
    <message>
        <source>Keep the attempts that were made, delete the others; agree on how often to try in a day.</source>
        <translation>Simpan percobaan yang memang dilakukan, hapus yang lain; sepakati berapa kali mencoba dalam sehari.</translation>
    </message>
    <message>
        <source>Name the account, and the deal if there is one.</source>
        <translation>Sebutkan akunnya, dan kesepakatannya bila ada.</translation>
    </message>
    <message>
        <source>Say what came of each: connected, no answer, held, no-show …</source>
        <translation>Catat hasil masing-masing: tersambung, tidak dijawab, terlaksana, tidak hadir …</translation>
    </message>
    <message>
        <source>Give it the date that is likely now, or close it.</source>
        <translation>Beri tanggal yang sekarang paling mungkin, atau tutup.</translation>
    </message>
    <message>
        <source>Plan a next step, or close it as lost.</source>
        <translation>Rencanakan langkah berikutnya, atau tutup sebagai kalah.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <extracomment>%1 records found of %2 that it could be, %3 is that as a percentage</extracomment>
        <translation>%1 dari %2 (%3)</translation>
    </message>
    <message>
        <source>may be a recording habit</source>
        <extracomment>of a rep&apos;s records, said beside a share that is above the others&apos;</extracomment>
        <translation>mungkin kebiasaan mencatat</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped; nothing of “%1” was taken.</source>
        <translation>Impor dihentikan; tidak ada yang diimpor dari “%1”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Reps and teams</source>
        <translation>Perwakilan dan tim</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Riwayat tahap</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industri</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Karyawan</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Perusahaan induk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Rep ID</source>
        <translation>ID perwakilan</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manajer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantor</translation>
    </message>
    <message>
        <source>In the team since</source>
        <translation>Di tim sejak</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID akun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>ID kontak</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation>ID peluang</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Tahap sebelumnya</translation>
    </message>
    <message>
        <source>Open, won or lost</source>
        <translation>Terbuka, menang, atau kalah</translation>
    </message>
    <message>
        <source>Is won</source>
        <translation>Sudah menang</translation>
    </message>
    <message>
        <source>Is closed</source>
        <translation>Sudah tertutup</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Last stage change</source>
        <translation>Perubahan tahap terakhir</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Tanggal tutup</translation>
    </message>
    <message>
        <source>Won on</source>
        <translation>Menang pada</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>Kalah pada</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Perkiraan tutup</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Alasan kalah</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Sumber prospek</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Jenis aktivitas</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Time of the start</source>
        <translation>Jam mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Planned or done</source>
        <translation>Rencana atau selesai</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Dijadwalkan pada</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Jenis biaya</translation>
    </message>
    <message>
        <source>There is no file to import.</source>
        <translation>Tidak ada berkas untuk diimpor.</translation>
    </message>
    <message>
        <source>The mapping&apos;s “%1” cannot be “%2”.</source>
        <translation>Isi “%1” dalam pemetaan tidak boleh “%2”.</translation>
    </message>
    <message>
        <source>A mapping has no entry “%1”.</source>
        <translation>Pemetaan tidak mengenal entri “%1”.</translation>
    </message>
    <message>
        <source>The mapping does not say its “kind”.</source>
        <translation>Pemetaan tidak menyebutkan “kind”.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Tidak ada berkas “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>“%1” is no mapping: it is not a JSON object.</source>
        <translation>“%1” bukan pemetaan: isinya bukan objek JSON.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Which column is “%1”?</source>
        <translation>Kolom mana yang berisi “%1”?</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026: is the day first, or the month? Nothing in the file tells.</source>
        <translation>Tanggal seperti 3/4/2026: hari dulu atau bulan dulu? Isi berkas tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>Numbers such as 1.234: is that over a thousand, or a little over one? Nothing in the file tells.</source>
        <translation>Angka seperti 1.234: seribu lebih atau satu lebih sedikit? Isi berkas tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>Are the durations in seconds, minutes, hours or milliseconds? Nothing in the file tells.</source>
        <translation>Durasi dalam detik, menit, jam, atau milidetik? Isi berkas tidak menunjukkannya.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” that the mapping names.</source>
        <translation>“%1” tidak punya kolom “%2” yang disebut pemetaan.</translation>
    </message>
    <message>
        <source>Two columns cannot both be “%1”.</source>
        <translation>Dua kolom tidak boleh sama-sama menjadi “%1”.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the head has %2.</source>
        <extracomment>%1 is how many cells the row has, %2 how many columns the file has</extracomment>
        <translation>Baris ini punya %1 sel, kepala tabel punya %2.</translation>
    </message>
    <message>
        <source>“%1” holds characters that are no %2.</source>
        <translation>“%1” memuat karakter yang bukan %2.</translation>
    </message>
    <message>
        <source>“%1” is not known as “%2”.</source>
        <translation>“%1” tidak dikenal sebagai “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” bukan bilangan bulat.</translation>
    </message>
    <message>
        <source>“%1” does not lie between 0 and 100 percent.</source>
        <translation>“%1” tidak berada di antara 0 dan 100 persen.</translation>
    </message>
    <message>
        <source>The ID “%1” stands in line %2 already.</source>
        <translation>ID “%1” sudah ada di baris %2.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <extracomment>the name of a rep who stands for nobody</extracomment>
        <translation>Belum ditugaskan</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” adalah folder, bukan berkas.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” kosong.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Hasil impor</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>The start is missing.</source>
        <translation>Waktu mulai tidak ada.</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Waktu selesai mendahului waktu mulai.</translation>
    </message>
    <message>
        <source>The stage is missing.</source>
        <translation>Tahap tidak ada.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Nama tidak ada.</translation>
    </message>
    <message>
        <source>Subsidiary of %1</source>
        <translation>Anak perusahaan %1</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>Bulan tidak ada.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>Nilai tidak ada.</translation>
    </message>
    <message>
        <source>The opportunity is missing.</source>
        <translation>Peluang tidak ada.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Tanggal tidak ada.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of “%1” was taken: %n row(s) cannot be. The first is line %2%3: %4</source>
        <extracomment>%1 a file, %2 a line number, %3 empty or the name of a column after a comma, %4 the reason</extracomment>
        <translation>
            <numerusform>Tidak ada yang diimpor dari “%1”: %n baris tidak dapat diimpor. Yang pertama baris %2%3: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The cost class is missing.</source>
        <translation>Jenis biaya tidak ada.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah barang</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktur</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dihapus di sana</translation>
    </message>
    <message>
        <source>Price times quantity is more than an amount can be.</source>
        <translation>Harga dikali jumlah melebihi nilai terbesar yang dapat dicatat.</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>ID produk</translation>
    </message>
    <message>
        <source>Is lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Is active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>Dibalas pada</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Terpental</translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation>Jawaban survei</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>“%1” is not data that Laju can take: its columns (%2) are no reps, products, accounts, contacts, opportunities, activities, costs or survey answers.</source>
        <translation>“%1” bukan data yang dapat diimpor Laju: kolomnya (%2) bukan perwakilan, produk, akun, kontak, peluang, aktivitas, biaya, atau jawaban survei.</translation>
    </message>
    <message>
        <source>The day of the answer is missing.</source>
        <translation>Hari jawaban tidak ada.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Calls</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Calls made and taken, whatever came of them, on the day they began. Planned calls do not count.</source>
        <translation>Panggilan keluar dan masuk, apa pun hasilnya, pada hari mulainya. Panggilan yang baru direncanakan tidak dihitung.</translation>
    </message>
    <message>
        <source>number of completed calls, outbound and inbound</source>
        <translation>jumlah panggilan selesai, keluar dan masuk</translation>
    </message>
    <message>
        <source>Emails sent</source>
        <translation>Email terkirim</translation>
    </message>
    <message>
        <source>Emails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Outgoing e-mails, on the day they were sent. E-mails received do not count.</source>
        <translation>Email keluar, pada hari pengirimannya. Email yang diterima tidak dihitung.</translation>
    </message>
    <message>
        <source>number of outgoing e-mails</source>
        <translation>jumlah email keluar</translation>
    </message>
    <message>
        <source>Meetings scheduled</source>
        <translation>Pertemuan dijadwalkan</translation>
    </message>
    <message>
        <source>Meetings booked</source>
        <translation>Janji temu</translation>
    </message>
    <message>
        <source>number of meetings booked</source>
        <translation>jumlah pertemuan yang dijadwalkan</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Pertemuan terlaksana</translation>
    </message>
    <message>
        <source>Meetings that took place, on the day they began.</source>
        <translation>Pertemuan yang terlaksana, pada hari mulainya.</translation>
    </message>
    <message>
        <source>number of meetings with the outcome held</source>
        <translation>jumlah pertemuan dengan hasil terlaksana</translation>
    </message>
    <message>
        <source>Demos scheduled</source>
        <translation>Demo dijadwalkan</translation>
    </message>
    <message>
        <source>Demos booked</source>
        <translation>Demo terjadwal</translation>
    </message>
    <message>
        <source>number of demos booked</source>
        <translation>jumlah demo yang dijadwalkan</translation>
    </message>
    <message>
        <source>Demos completed</source>
        <translation>Demo selesai</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demos that took place, on the day they began.</source>
        <translation>Demo yang terlaksana, pada hari mulainya.</translation>
    </message>
    <message>
        <source>number of demos with the outcome held</source>
        <translation>jumlah demo dengan hasil terlaksana</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>number of completed activities of all types</source>
        <translation>jumlah aktivitas selesai dari semua jenis</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Waktu bicara</translation>
    </message>
    <message>
        <source>The time spent in calls that reached the person, outbound and inbound, on the day they began.</source>
        <translation>Lama panggilan yang tersambung dengan orangnya, keluar dan masuk, pada hari mulainya.</translation>
    </message>
    <message>
        <source>sum of the durations of connected calls</source>
        <translation>jumlah durasi panggilan tersambung</translation>
    </message>
    <message>
        <source>Connect rate</source>
        <translation>Tingkat tersambung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>The share of outbound calls that reached the person. Voicemail, gatekeeper and busy are not connected; a call without an outcome counts as connected from the length in the settings on.</source>
        <translation>Persentase panggilan keluar yang tersambung dengan orangnya. Kotak suara, resepsionis, dan sibuk tidak termasuk tersambung; panggilan tanpa hasil dianggap tersambung mulai dari durasi di pengaturan.</translation>
    </message>
    <message>
        <source>Email reply rate</source>
        <translation>Tingkat respons email</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>The share of delivered e-mails that a person answered within 30 days, on the day of sending. Bounces are not delivered; automatic replies are not answers.</source>
        <translation>Persentase email sampai yang dibalas orang dalam 30 hari, menurut hari pengiriman. Email terpental tidak sampai; balasan otomatis bukan balasan.</translation>
    </message>
    <message>
        <source>Meeting hold rate</source>
        <translation>Tingkat pertemuan terlaksana</translation>
    </message>
    <message>
        <source>Hold rate</source>
        <translation>Tingkat terlaksana</translation>
    </message>
    <message>
        <source>The share of meetings due that took place. Due are those held, missed, or cancelled less than 24 hours before; a meeting moved to another date counts once, on its last date.</source>
        <translation>Persentase pertemuan yang tiba waktunya dan terlaksana. Yang tiba waktunya: terlaksana, tidak dihadiri, atau dibatalkan kurang dari 24 jam sebelumnya; pertemuan yang dipindah dihitung sekali, pada tanggal terakhirnya.</translation>
    </message>
    <message>
        <source>Demo completion rate</source>
        <translation>Tingkat penyelesaian demo</translation>
    </message>
    <message>
        <source>The share of demos due that took place. Due are those held, missed, or cancelled less than 24 hours before; a demo moved to another date counts once, on its last date.</source>
        <translation>Persentase demo yang tiba waktunya dan terlaksana. Yang tiba waktunya: terlaksana, tidak dihadiri, atau dibatalkan kurang dari 24 jam sebelumnya; demo yang dipindah dihitung sekali, pada tanggal terakhirnya.</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>Biaya akuisisi pelanggan</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Customer acquisition cost, marketing only</source>
        <translation>Biaya akuisisi pelanggan, hanya pemasaran</translation>
    </message>
    <message>
        <source>Paid CAC</source>
        <translation>CAC pemasaran</translation>
    </message>
    <message>
        <source>Customer acquisition cost, fully loaded</source>
        <translation>Biaya akuisisi pelanggan, seluruh biaya</translation>
    </message>
    <message>
        <source>Loaded CAC</source>
        <translation>CAC penuh</translation>
    </message>
    <message>
        <source>Opportunities created</source>
        <translation>Peluang tercipta</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Opportunities by the day on which they were created. Those whose creation nobody dated are in no period.</source>
        <translation>Peluang menurut hari terciptanya. Peluang yang tanggal terciptanya tidak dicatat tidak masuk periode mana pun.</translation>
    </message>
    <message>
        <source>number of opportunities created</source>
        <translation>jumlah peluang tercipta</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Kesepakatan menang</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Deals by the day on which they moved into a won stage. A deal that was reopened counts once, by its last outcome.</source>
        <translation>Kesepakatan menurut hari pindah ke tahap menang. Kesepakatan yang dibuka lagi dihitung sekali, menurut hasil terakhirnya.</translation>
    </message>
    <message>
        <source>number of deals won</source>
        <translation>jumlah kesepakatan menang</translation>
    </message>
    <message>
        <source>Deals lost</source>
        <translation>Kesepakatan kalah</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Deals by the day on which they moved into a lost stage. A deal that was reopened counts once, by its last outcome.</source>
        <translation>Kesepakatan menurut hari pindah ke tahap kalah. Kesepakatan yang dibuka lagi dihitung sekali, menurut hasil terakhirnya.</translation>
    </message>
    <message>
        <source>number of deals lost</source>
        <translation>jumlah kesepakatan kalah</translation>
    </message>
    <message>
        <source>Revenue won</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Pendapatan</translation>
    </message>
    <message>
        <source>The amounts of the deals won, on the day they were won. Other currencies are converted at that day&apos;s rate.</source>
        <translation>Nilai kesepakatan menang, pada hari menangnya. Mata uang lain dikonversi dengan kurs hari itu.</translation>
    </message>
    <message>
        <source>sum of the amounts of deals won</source>
        <translation>jumlah nilai kesepakatan menang</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tingkat kemenangan</translation>
    </message>
    <message>
        <source>The share of closed deals that were won, by the day of closing. Losers that are left open flatter it.</source>
        <translation>Persentase kesepakatan tertutup yang menang, menurut hari penutupannya. Kesepakatan kalah yang dibiarkan terbuka membuatnya tampak lebih baik.</translation>
    </message>
    <message>
        <source>Win rate by creation</source>
        <translation>Tingkat kemenangan menurut tanggal tercipta</translation>
    </message>
    <message>
        <source>Win rate (created)</source>
        <translation>Kemenangan (tercipta)</translation>
    </message>
    <message>
        <source>The share of the opportunities created in the period that have been won since. It says little until they have had the time that three of four won deals take.</source>
        <translation>Persentase peluang yang tercipta dalam periode dan sejak itu menang. Angka ini baru berarti setelah lewat waktu yang dibutuhkan tiga dari empat kesepakatan menang.</translation>
    </message>
    <message>
        <source>Average deal size</source>
        <translation>Ukuran kesepakatan rata-rata</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Ukuran kesepakatan</translation>
    </message>
    <message>
        <source>What a won deal brings on average, with the median beside it. Deals without an amount are left out and counted.</source>
        <translation>Nilai rata-rata satu kesepakatan menang, dengan median di sampingnya. Kesepakatan tanpa nilai tidak diikutkan, tetapi disebut jumlahnya.</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Siklus penjualan</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Siklus</translation>
    </message>
    <message>
        <source>Activities per win</source>
        <translation>Aktivitas per menang</translation>
    </message>
    <message>
        <source>All activities of the period for each deal won in it, whichever deal they were for.</source>
        <translation>Semua aktivitas dalam periode untuk setiap kesepakatan yang menang di dalamnya, apa pun kesepakatan yang dituju aktivitas itu.</translation>
    </message>
    <message>
        <source>Revenue velocity</source>
        <translation>Kecepatan pendapatan</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>The money that the pipeline brings a day: deals open at the period&apos;s end, with win rate, average deal size and cycle of the twelve months up to then. A cycle 20% shorter makes it 25% more.</source>
        <translation>Uang yang dihasilkan pipeline per hari: kesepakatan terbuka pada akhir periode, dengan tingkat kemenangan, ukuran kesepakatan rata-rata, dan siklus dua belas bulan sampai saat itu. Siklus yang 20% lebih pendek menaikkannya 25%.</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Kesepakatan terbuka</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Deals that stand open when the period ends: created before, or nobody knows when, and neither won nor lost by then.</source>
        <translation>Kesepakatan yang masih terbuka saat periode berakhir: tercipta sebelumnya, atau tidak diketahui kapan, dan saat itu belum menang atau kalah.</translation>
    </message>
    <message>
        <source>number of deals open at the period&apos;s end</source>
        <translation>jumlah kesepakatan terbuka pada akhir periode</translation>
    </message>
    <message>
        <source>Open pipeline</source>
        <translation>Pipeline terbuka</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>The amounts of the deals that stand open when the period ends. Other currencies are converted at the rate of its last day.</source>
        <translation>Nilai kesepakatan yang masih terbuka saat periode berakhir. Mata uang lain dikonversi dengan kurs hari terakhirnya.</translation>
    </message>
    <message>
        <source>sum of the amounts of deals open at the period&apos;s end</source>
        <translation>jumlah nilai kesepakatan terbuka pada akhir periode</translation>
    </message>
    <message>
        <source>Weighted forecast</source>
        <translation>Perkiraan tertimbang</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Tertimbang</translation>
    </message>
    <message>
        <source>The open pipeline, each deal by its chance of being won: its own where somebody set one, else that of the stage in which it stood when the period ended.</source>
        <translation>Pipeline terbuka, setiap kesepakatan menurut probabilitas menangnya: probabilitasnya sendiri bila diisi, kalau tidak, probabilitas tahapnya saat periode berakhir.</translation>
    </message>
    <message>
        <source>sum of open amounts × probability</source>
        <translation>jumlah nilai terbuka × probabilitas</translation>
    </message>
    <message>
        <source>connected %1 ÷ outbound calls %2</source>
        <translation>tersambung %1 ÷ panggilan keluar %2</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <extracomment>%1 is how many calls</extracomment>
        <translation>%1 tersambung</translation>
    </message>
    <message>
        <source>%1 outbound</source>
        <extracomment>%1 is how many calls</extracomment>
        <translation>%1 keluar</translation>
    </message>
    <message>
        <source>answered within 30 days %1 ÷ delivered e-mails %2</source>
        <translation>dibalas dalam 30 hari %1 ÷ email sampai %2</translation>
    </message>
    <message>
        <source>%1 replied</source>
        <extracomment>%1 is how many e-mails</extracomment>
        <translation>%1 dibalas</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <extracomment>%1 is how many e-mails</extracomment>
        <translation>%1 sampai</translation>
    </message>
    <message>
        <source>held %1 ÷ (held + no-show + cancelled less than 24 h before) %2</source>
        <translation>terlaksana %1 ÷ (terlaksana + tidak hadir + dibatalkan kurang dari 24 jam sebelumnya) %2</translation>
    </message>
    <message>
        <source>%1 held</source>
        <extracomment>%1 is how many meetings</extracomment>
        <translation>%1 terlaksana</translation>
    </message>
    <message>
        <source>%1 due</source>
        <extracomment>%1 is how many meetings or demos</extracomment>
        <translation>%1 jatuh tempo</translation>
    </message>
    <message>
        <source>completed %1 ÷ (completed + no-show + cancelled less than 24 h before) %2</source>
        <translation>selesai %1 ÷ (selesai + tidak hadir + dibatalkan kurang dari 24 jam sebelumnya) %2</translation>
    </message>
    <message>
        <source>%1 completed</source>
        <extracomment>%1 is how many demos</extracomment>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>new customers: %1</source>
        <extracomment>%1 is how many customers were won</extracomment>
        <translation>pelanggan baru: %1</translation>
    </message>
    <message>
        <source>(sales + marketing cost) %1 ÷ new customers %2</source>
        <translation>(biaya penjualan + pemasaran) %1 ÷ pelanggan baru %2</translation>
    </message>
    <message>
        <source>marketing cost %1 ÷ new customers %2</source>
        <translation>biaya pemasaran %1 ÷ pelanggan baru %2</translation>
    </message>
    <message>
        <source>all cost %1 ÷ new customers %2</source>
        <translation>semua biaya %1 ÷ pelanggan baru %2</translation>
    </message>
    <message>
        <source>won %1 ÷ (won %1 + lost %3)</source>
        <translation>menang %1 ÷ (menang %1 + kalah %3)</translation>
    </message>
    <message>
        <source>%1 won</source>
        <extracomment>%1 is how many deals</extracomment>
        <translation>%1 menang</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <extracomment>%1 is how many deals</extracomment>
        <translation>%1 tertutup</translation>
    </message>
    <message>
        <source>won since %1 ÷ created in the period %2</source>
        <translation>menang sejak itu %1 ÷ tercipta dalam periode %2</translation>
    </message>
    <message>
        <source>%1 created</source>
        <extracomment>%1 is how many deals</extracomment>
        <translation>%1 tercipta</translation>
    </message>
    <message>
        <source>revenue won %1 ÷ deals won with an amount %2</source>
        <translation>pendapatan %1 ÷ kesepakatan menang yang punya nilai %2</translation>
    </message>
    <message>
        <source>sum of days from creation to winning %1 ÷ deals won with a known creation %2</source>
        <translation>jumlah hari dari tercipta sampai menang %1 ÷ kesepakatan menang yang diketahui tanggal terciptanya %2</translation>
    </message>
    <message>
        <source>all completed activities %1 ÷ deals won %2</source>
        <translation>semua aktivitas selesai %1 ÷ kesepakatan menang %2</translation>
    </message>
    <message>
        <source>activities: %1</source>
        <extracomment>%1 is how many activities</extracomment>
        <translation>aktivitas: %1</translation>
    </message>
    <message>
        <source>won: %1</source>
        <extracomment>%1 is how many deals</extracomment>
        <translation>menang: %1</translation>
    </message>
    <message>
        <source>open deals %1 × win rate %2 × average deal size %3 ÷ days of the cycle %4</source>
        <translation>kesepakatan terbuka %1 × tingkat kemenangan %2 × ukuran kesepakatan rata-rata %3 ÷ hari siklus %4</translation>
    </message>
    <message>
        <source>Stage conversion</source>
        <translation>Konversi tahap</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversi</translation>
    </message>
    <message>
        <source>Of the deals that first reached a stage, or one beyond it, in the period, the share that has reached the next stage or one beyond by now. A skipped stage counts as passed, a move back or a reopening counts nothing anew, and a deal that was lost later stays in. Over all stages: from the first stage to won.</source>
        <translation>Dari kesepakatan yang pertama kali mencapai suatu tahap, atau tahap sesudahnya, dalam periode ini, bagian yang kini sudah mencapai tahap berikutnya atau sesudahnya. Tahap yang dilewati dianggap sudah dilalui, mundur atau dibuka kembali tidak menambah hitungan, dan kesepakatan yang kemudian kalah tetap ikut. Untuk semua tahap: dari tahap pertama sampai menang.</translation>
    </message>
    <message>
        <source>reached the next stage or beyond %1 ÷ reached the stage or beyond %2</source>
        <translation>mencapai tahap berikutnya atau sesudahnya %1 ÷ mencapai tahap ini atau sesudahnya %2</translation>
    </message>
    <message>
        <source>%1 went on</source>
        <extracomment>%1 deals: part of &quot;8 went on of 12 that reached it&quot;</extracomment>
        <translation>%1 berlanjut</translation>
    </message>
    <message>
        <source>%1 that reached it</source>
        <extracomment>%1 deals: part of &quot;8 went on of 12 that reached it&quot;</extracomment>
        <translation>%1 yang mencapainya</translation>
    </message>
    <message>
        <source>Stage velocity</source>
        <translation>Kecepatan tahap</translation>
    </message>
    <message>
        <source>Days per stage</source>
        <translation>Hari per tahap</translation>
    </message>
    <message>
        <source>How many days deals are in a stage: the median, with the 75th percentile beside it, of those that left it in the period and of those that are still inside, whose age counts so that stuck deals are not hidden. Several visits of one deal add up. Over all stages: a deal&apos;s days per stage it was in.</source>
        <translation>Berapa hari kesepakatan berada di suatu tahap: median, dengan persentil ke-75 di sampingnya, dari yang keluar dalam periode ini dan yang masih di dalam; umurnya ikut dihitung agar kesepakatan macet tidak tersembunyi. Beberapa kunjungan satu kesepakatan dijumlahkan. Untuk semua tahap: hari per tahap yang dilalui sebuah kesepakatan.</translation>
    </message>
    <message>
        <source>median of days in the stage, of deals that left and deals still inside</source>
        <translation>median hari di tahap, dari kesepakatan yang keluar dan yang masih di dalam</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Hambatan</translation>
    </message>
    <message>
        <source>The stage whose median days rose most against the four periods before, by a quarter and a day at least on five deals or more. When none did: the stage where the most value has been inside for longer than the 75th percentile.</source>
        <translation>Tahap yang median harinya paling naik dibandingkan empat periode sebelumnya, sedikitnya seperempat dan satu hari pada lima kesepakatan atau lebih. Bila tidak ada: tahap dengan nilai terbesar yang berada di dalam lebih lama dari persentil ke-75.</translation>
    </message>
    <message>
        <source>largest rise of the days in a stage, else largest value older than the 75th percentile</source>
        <translation>kenaikan terbesar hari di suatu tahap; bila tidak ada, nilai terbesar yang lebih lama dari persentil ke-75</translation>
    </message>
    <message>
        <source>Call duration</source>
        <translation>Durasi panggilan</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>How long a call that reached the person takes: half of them are shorter, half longer, with the mean beside it. Calls of unknown length are left out and counted.</source>
        <translation>Lama panggilan yang tersambung dengan orangnya: separuhnya lebih singkat, separuhnya lebih lama, dengan rata-rata di sampingnya. Panggilan yang durasinya tidak diketahui tidak dihitung, tetapi disebutkan jumlahnya.</translation>
    </message>
    <message>
        <source>median of the durations of connected calls</source>
        <translation>median durasi panggilan tersambung</translation>
    </message>
    <message>
        <source>Reply time</source>
        <translation>Waktu balasan</translation>
    </message>
    <message>
        <source>How long people take to answer an e-mail, of those answered within 30 days: half answer sooner, half later, with the mean beside it; on the day of sending. Replies without a moment are left out and counted.</source>
        <translation>Berapa lama orang membalas email, dari yang dibalas dalam 30 hari: separuh membalas lebih cepat, separuh lebih lama, dengan rata-rata di sampingnya; pada hari pengiriman. Balasan tanpa waktu tidak dihitung, tetapi disebutkan jumlahnya.</translation>
    </message>
    <message>
        <source>median of the hours from sending to the reply</source>
        <translation>median jam dari pengiriman sampai balasan</translation>
    </message>
    <message>
        <source>Activities on a won deal</source>
        <translation>Aktivitas pada kesepakatan menang</translation>
    </message>
    <message>
        <source>On a win</source>
        <translation>Pada kemenangan</translation>
    </message>
    <message>
        <source>The completed activities on the deals won in the period, for each of them: whoever did them and whenever. Work on deals that were lost is not in it.</source>
        <translation>Aktivitas selesai pada setiap kesepakatan yang dimenangkan dalam periode ini, siapa pun yang melakukannya dan kapan pun. Pekerjaan pada kesepakatan yang kalah tidak termasuk.</translation>
    </message>
    <message>
        <source>All activities per won deal</source>
        <translation>Semua aktivitas per kesepakatan menang</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>How many times the open pipeline that is expected to close in the period covers what the revenue target still asks for. Open deals without an expected date of closing or without an amount are left out and counted.</source>
        <translation>Berapa kali pipeline terbuka yang diperkirakan tutup dalam periode ini mencakup sisa target pendapatan. Kesepakatan terbuka tanpa perkiraan tanggal tutup atau tanpa nilai tidak dihitung, tetapi disebutkan jumlahnya.</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Pencapaian</translation>
    </message>
    <message>
        <source>What part of the targets of the whole period is reached: of each metric with a target actual ÷ target (where less is better, target ÷ actual), and of several the mean by the weights that the targets were given.</source>
        <translation>Bagian target seluruh periode yang sudah tercapai: untuk setiap metrik bertarget realisasi ÷ target (bila lebih kecil lebih baik, target ÷ realisasi), dan untuk beberapa metrik rata-ratanya menurut bobot target.</translation>
    </message>
    <message>
        <source>actual ÷ target</source>
        <translation>realisasi ÷ target</translation>
    </message>
    <message>
        <source>activities on won deals %1 ÷ deals won %2</source>
        <translation>aktivitas pada kesepakatan menang %1 ÷ kesepakatan menang %2</translation>
    </message>
    <message>
        <source>What it cost in sales and marketing to win a customer. A customer is new with the first deal that its account gave. A month&apos;s cost is spread evenly over its days, or with a lag over those of a later month. A team&apos;s figure counts the costs of that team and of the teams below it, and none of the company as a whole.</source>
        <translation>Biaya penjualan dan pemasaran untuk memperoleh satu pelanggan. Pelanggan terhitung baru pada kesepakatan menang pertama akunnya. Biaya sebulan dibagi rata ke hari-harinya, atau dengan jeda ke hari-hari bulan kemudian. Angka sebuah tim menghitung biaya tim itu dan tim di bawahnya, bukan biaya perusahaan secara keseluruhan.</translation>
    </message>
    <message>
        <source>What it cost in marketing alone to win a customer. A customer is new with the first deal that its account gave. A month&apos;s cost is spread evenly over its days, or with a lag over those of a later month. A team&apos;s figure counts the costs of that team and of the teams below it, and none of the company as a whole.</source>
        <translation>Biaya pemasaran saja untuk memperoleh satu pelanggan. Pelanggan terhitung baru pada kesepakatan menang pertama akunnya. Biaya sebulan dibagi rata ke hari-harinya, atau dengan jeda ke hari-hari bulan kemudian. Angka sebuah tim menghitung biaya tim itu dan tim di bawahnya, bukan biaya perusahaan secara keseluruhan.</translation>
    </message>
    <message>
        <source>What it cost in all to win a customer, overhead included. A customer is new with the first deal that its account gave. A month&apos;s cost is spread evenly over its days, or with a lag over those of a later month. A team&apos;s figure counts the costs of that team and of the teams below it, and none of the company as a whole.</source>
        <translation>Seluruh biaya untuk memperoleh satu pelanggan, termasuk biaya umum. Pelanggan terhitung baru pada kesepakatan menang pertama akunnya. Biaya sebulan dibagi rata ke hari-harinya, atau dengan jeda ke hari-hari bulan kemudian. Angka sebuah tim menghitung biaya tim itu dan tim di bawahnya, bukan biaya perusahaan secara keseluruhan.</translation>
    </message>
    <message>
        <source>open pipeline expected to close in the period %1 ÷ (revenue target %2 − won so far %3)</source>
        <translation>pipeline terbuka yang diperkirakan tutup dalam periode ini %1 ÷ (target pendapatan %2 − menang sejauh ini %3)</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Laju</translation>
    </message>
    <message>
        <source>working time so far ÷ working time of the period</source>
        <translation>waktu kerja sejauh ini ÷ waktu kerja periode</translation>
    </message>
    <message>
        <source>Meetings by the day on which they were booked, whether or not they took place. A meeting moved to another date is the same meeting. One whose booking nobody dated counts on the day it begins.</source>
        <translation>Pertemuan menurut hari penjadwalannya, terlaksana atau tidak. Pertemuan yang dipindah ke tanggal lain tetap pertemuan yang sama. Pertemuan yang tanggal penjadwalannya tidak dicatat dihitung pada hari mulainya.</translation>
    </message>
    <message>
        <source>Demos by the day on which they were booked, whether or not they took place. A demo moved to another date is the same demo. One whose booking nobody dated counts on the day it begins.</source>
        <translation>Demo menurut hari penjadwalannya, terlaksana atau tidak. Demo yang dipindah ke tanggal lain tetap demo yang sama. Demo yang tanggal penjadwalannya tidak dicatat dihitung pada hari mulainya.</translation>
    </message>
    <message>
        <source>Everything that was done, of every type, on the day it began. What is planned, what was cancelled or missed and e-mails received do not count.</source>
        <translation>Semua yang dikerjakan, dari semua jenis, pada hari mulainya. Yang baru direncanakan, yang dibatalkan atau tidak dihadiri, dan email yang diterima tidak dihitung.</translation>
    </message>
    <message>
        <source>The days from creation to winning of the deals won in the period: mean and median. Deals whose creation nobody dated are left out and counted.</source>
        <translation>Hari dari tercipta sampai menang, untuk kesepakatan yang menang dalam periode: rata-rata dan median. Kesepakatan yang tanggal terciptanya tidak dicatat tidak diikutkan, tetapi disebutkan jumlahnya.</translation>
    </message>
    <message>
        <source>What part of the targets of the period is due by now, by each rep&apos;s own calendar: week pattern, holidays, leave, start and end date. A target is on pace when it attains that, behind below it, and far behind when it lacks 10% of it or more; of counts only what chance does not explain (Poisson, 80%). Only targets that add up over days take part.</source>
        <translation>Berapa bagian dari target periode ini yang seharusnya sudah tercapai saat ini, menurut kalender setiap perwakilan: pola minggu, hari libur, cuti, tanggal mulai dan berakhir. Target sesuai laju bila mencapainya, tertinggal bila di bawahnya, dan jauh tertinggal bila kurang 10% atau lebih; untuk hitungan hanya yang tidak dijelaskan oleh kebetulan (Poisson, 80%). Hanya target yang bertambah dari hari ke hari yang ikut.</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <extracomment>%1 is how many people answered</extracomment>
        <translation>%1 jawaban</translation>
    </message>
    <message>
        <source>(promoters − detractors) %1 ÷ answers %2 × 100</source>
        <translation>(promotor − pengkritik) %1 ÷ jawaban %2 × 100</translation>
    </message>
    <message>
        <source>Team pulse</source>
        <translation>Denyut tim</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Denyut</translation>
    </message>
    <message>
        <source>Employee net promoter score</source>
        <translation>Net promoter score karyawan</translation>
    </message>
    <message>
        <source>eNPS</source>
        <translation>eNPS</translation>
    </message>
    <message>
        <source>Of the answers to the team&apos;s own questions the share that agree (promoters) less the share that disagree (detractors), in points from −100 to 100; the neutral ones (passives) count in the whole. An answer is its team&apos;s, never a person&apos;s, and below 5 answers nothing is shown.</source>
        <translation>Dari jawaban atas pertanyaan tim sendiri, bagian yang setuju (promotor) dikurangi bagian yang tidak setuju (pengkritik), dalam poin dari −100 sampai 100; yang netral (pasif) ikut dihitung dalam keseluruhan. Jawaban adalah milik tim, tidak pernah milik seseorang, dan di bawah 5 jawaban tidak ada yang ditampilkan.</translation>
    </message>
    <message>
        <source>“How likely are you to recommend working here, 0 to 10?”: the share of promoters (9–10) less the share of detractors (0–6), in points from −100 to 100; the passives (7–8) count in the whole. An answer is its team&apos;s, never a person&apos;s, and below 5 answers nothing is shown.</source>
        <translation>“Seberapa mungkin Anda merekomendasikan bekerja di sini, 0 sampai 10?”: bagian promotor (9–10) dikurangi bagian pengkritik (0–6), dalam poin dari −100 sampai 100; yang pasif (7–8) ikut dihitung dalam keseluruhan. Jawaban adalah milik tim, tidak pernah milik seseorang, dan di bawah 5 jawaban tidak ada yang ditampilkan.</translation>
    </message>
    <message>
        <source>Calls connected</source>
        <translation>Panggilan tersambung</translation>
    </message>
    <message>
        <source>Outbound calls that reached the person, on the day they began. Voicemail, gatekeeper and busy are not connected; a call without an outcome counts as connected from the length in the settings on.</source>
        <translation>Panggilan keluar yang tersambung dengan orangnya, pada hari panggilan dimulai. Kotak suara, resepsionis, dan sibuk tidak termasuk tersambung; panggilan tanpa hasil dianggap tersambung mulai dari durasi di pengaturan.</translation>
    </message>
    <message>
        <source>number of outbound calls that reached the person</source>
        <translation>jumlah panggilan keluar yang tersambung dengan orangnya</translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message>
        <source>a number</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>money</source>
        <translation>uang</translation>
    </message>
    <message>
        <source>money a day</source>
        <translation>uang per hari</translation>
    </message>
    <message>
        <source>a share in percent</source>
        <translation>bagian dalam persen</translation>
    </message>
    <message>
        <source>hours and minutes</source>
        <translation>jam dan menit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>a ratio</source>
        <translation>perbandingan</translation>
    </message>
    <message>
        <source>Higher is better.</source>
        <translation>Makin tinggi makin baik.</translation>
    </message>
    <message>
        <source>Lower is better.</source>
        <translation>Makin rendah makin baik.</translation>
    </message>
    <message>
        <source>Neither is better in itself.</source>
        <translation>Tidak ada arah yang lebih baik dengan sendirinya.</translation>
    </message>
    <message>
        <source>points from −100 to 100</source>
        <translation>poin dari −100 sampai 100</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not a currency code such as IDR or USD.</source>
        <translation>“%1” bukan kode mata uang seperti IDR atau USD.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>“%1” bukan nilai uang.</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 allows (%3).</source>
        <translation>Desimal “%1” lebih banyak dari yang dibolehkan %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is larger than any amount that can be kept.</source>
        <translation>“%1” lebih besar dari nilai yang dapat disimpan.</translation>
    </message>
</context>
<context>
    <name>MoveWords</name>
    <message>
        <source>Somebody else moved this opportunity meanwhile.</source>
        <translation>Sementara itu orang lain sudah memindahkan peluang ini.</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>Pindahkan peluang</translation>
    </message>
    <message>
        <source>Delete opportunity</source>
        <translation>Hapus peluang</translation>
    </message>
    <message>
        <source>Opportunity deleted.</source>
        <translation>Peluang dihapus.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>No next step</source>
        <translation>Tanpa langkah berikutnya</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <extracomment>%1 is a date; about a planned activity</extracomment>
        <translation>Terlambat sejak %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
</context>
<context>
    <name>NumberFormat</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” bukan angka.</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal point.</source>
        <translation>“%1” bukan angka dengan titik desimal.</translation>
    </message>
    <message>
        <source>“%1” is not a number with a decimal comma.</source>
        <translation>“%1” bukan angka dengan koma desimal.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 digits.</source>
        <translation>“%1” punya lebih dari %2 digit.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Laju workspaces (*.laju);;All files (*)</source>
        <translation>Ruang kerja Laju (*.laju);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Ruang kerja tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Berkas lain…</translation>
    </message>
    <message>
        <source>Choose another workspace to go on. What other systems export is taken in from within one, by Import.</source>
        <translation>Pilih ruang kerja lain untuk melanjutkan. Hasil ekspor sistem lain dimasukkan dari dalam ruang kerja lewat Impor.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak diangkat</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Kotak suara</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Sibuk</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Resepsionis</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Terpental</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Balasan otomatis</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Terlaksana</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>on pace</source>
        <translation>sesuai laju</translation>
    </message>
    <message>
        <source>near pace</source>
        <extracomment>a little less than expected, no more than chance explains</extracomment>
        <translation>mendekati laju</translation>
    </message>
    <message>
        <source>behind pace</source>
        <translation>di belakang laju</translation>
    </message>
    <message>
        <source>far behind</source>
        <extracomment>behind by a tenth or more</extracomment>
        <translation>jauh tertinggal</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>belum ada yang jatuh tempo</translation>
    </message>
    <message>
        <source>%1 by now</source>
        <extracomment>%1 is what should have been reached at this time of the day</extracomment>
        <translation>seharusnya %1</translation>
    </message>
    <message>
        <source>chance %1</source>
        <extracomment>%1 is a range such as &quot;23–37&quot;, where four of five counts lie when nothing but chance is at work</extracomment>
        <translation>kisaran kebetulan %1</translation>
    </message>
    <message>
        <source>%1 on each of %2 workdays left</source>
        <translation>%1 di tiap hari dari %2 hari kerja tersisa</translation>
    </message>
    <message>
        <source>%1 per rep and workday (%2 rep-days left)</source>
        <extracomment>%1 is an amount for each working day that is left, %2 their number, which may be 2.5</extracomment>
        <translation>%1 per perwakilan dan hari kerja (tersisa %2 hari-perwakilan)</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Denyut tim</translation>
    </message>
</context>
<context>
    <name>PageSection</name>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Targets</source>
        <extracomment>a tab of the page Targets: the targets there are</extracomment>
        <translation>Target</translation>
    </message>
    <message>
        <source>Plan from revenue</source>
        <translation>Rencana dari pendapatan</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Perkiraan</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>a tab of the page Targets: working days, holidays and leave</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>By month</source>
        <extracomment>a tab of the page Targets: a table of targets by person and month</extracomment>
        <translation>Per bulan</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>a section of the page Coaching: everybody beside one another</extracomment>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <extracomment>a section of the page Coaching: what won deals had more or less of</extracomment>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>a section of the page Coaching: how far the records can be trusted</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <extracomment>a section of the page Coaching: one rep, for a talk</extracomment>
        <translation>Empat mata</translation>
    </message>
</context>
<context>
    <name>PdfRenderer</name>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>Laporan tidak dapat ditulis ke %1: %2.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation>Periode berakhir (%1) sebelum mulai (%2).</translation>
    </message>
</context>
<context>
    <name>PipelineWords</name>
    <message>
        <source>%1×</source>
        <extracomment>a number of times: &quot;2.4×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>of %1 quarter target</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>dari target kuartal %1</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>quarter target %1</source>
        <translation>target kuartal %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>tanpa target</translation>
    </message>
    <message>
        <source>%1 median, usual %2</source>
        <extracomment>%1 and %2 are numbers of days with their unit: &quot;19 d median, usual 12 d&quot;</extracomment>
        <translation>median %1, biasanya %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 peluang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the open pipeline</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 dari pipeline terbuka</translation>
    </message>
    <message>
        <source>no stage holds deals up</source>
        <translation>tidak ada tahap yang menghambat</translation>
    </message>
    <message>
        <source>%1 older than %2</source>
        <extracomment>%1 is an amount of money, %2 a number of days with its unit</extracomment>
        <translation>%1 lebih lama dari %2</translation>
    </message>
    <message>
        <source>%1: %2 open, %3 won so far.</source>
        <extracomment>%1 is a quarter such as &quot;Q4 2026&quot;; %2 and %3 are amounts of money</extracomment>
        <translation>%1: %2 terbuka, %3 menang sejauh ini.</translation>
    </message>
</context>
<context>
    <name>Pulse</name>
    <message>
        <source>This survey is closed: nobody can answer it any more.</source>
        <translation>Survei ini sudah ditutup: tidak ada lagi yang dapat menjawabnya.</translation>
    </message>
    <message>
        <source>This survey is asked from %1 on.</source>
        <translation>Survei ini ditanyakan mulai %1.</translation>
    </message>
    <message>
        <source>Answers to this survey come in files. Ask it here first.</source>
        <translation>Jawaban survei ini datang dari berkas. Tanyakan di sini dahulu.</translation>
    </message>
    <message>
        <source>How likely are you to recommend working here?</source>
        <translation>Seberapa mungkin Anda merekomendasikan bekerja di sini?</translation>
    </message>
    <message>
        <source>I am glad to work here.</source>
        <translation>Saya senang bekerja di sini.</translation>
    </message>
    <message>
        <source>eNPS, 0 to 10</source>
        <translation>eNPS, 0 sampai 10</translation>
    </message>
    <message>
        <source>agree, neutral or disagree</source>
        <translation>setuju, netral, atau tidak setuju</translation>
    </message>
    <message>
        <source>once</source>
        <translation>satu kali</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>setiap bulan</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>setiap kuartal</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Tidak setuju</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Pasif</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Pengkritik</translation>
    </message>
    <message>
        <source>%1 (95%: %2 to %3)</source>
        <extracomment>%1 is a score in points, %2 and %3 the ends of its interval</extracomment>
        <translation>%1 (95%: %2 sampai %3)</translation>
    </message>
    <message>
        <source>%1 since the round before (95%: %2 to %3)</source>
        <extracomment>%1 is by how many points it changed, %2 and %3 the ends of its interval</extracomment>
        <translation>%1 sejak putaran sebelumnya (95%: %2 sampai %3)</translation>
    </message>
    <message>
        <source>%1 since the round before, no difference beyond chance (95%: %2 to %3)</source>
        <translation>%1 sejak putaran sebelumnya, tidak ada perbedaan di luar kebetulan (95%: %2 sampai %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s); shown from %1 on</source>
        <extracomment>%n below %1</extracomment>
        <translation>
            <numerusform>%n jawaban; ditampilkan mulai dari %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <extracomment>%1 of %2 people answered, %3 is that share in percent</extracomment>
        <translation>%1 dari %2 menjawab (%3)</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>tanpa tim</translation>
    </message>
</context>
<context>
    <name>PulseCharts</name>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>points</source>
        <translation>poin</translation>
    </message>
    <message>
        <source>No round has enough answers yet.</source>
        <translation>Belum ada putaran dengan cukup jawaban.</translation>
    </message>
    <message>
        <source>The score of each round with its 95% interval.</source>
        <translation>Skor tiap putaran dengan interval 95%.</translation>
    </message>
    <message>
        <source>Promoters, passives and detractors</source>
        <translation>Promotor, pasif, dan pengkritik</translation>
    </message>
    <message>
        <source>Their shares of the answers in each round.</source>
        <translation>Bagian mereka dari jawaban di tiap putaran.</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Per tim</translation>
    </message>
    <message>
        <source>Scores of the teams in %1 with their 95% intervals; small teams are one.</source>
        <extracomment>%1 is a round such as &quot;November 2026&quot;</extracomment>
        <translation>Skor tim pada %1 dengan interval 95%; tim kecil digabung.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>No team can be shown by itself: what fewer than %1 people said would be known.</source>
        <translation>Tidak ada tim yang dapat ditampilkan sendiri: jawaban dari kurang dari %1 orang akan ketahuan.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Begin with what you did: call, email, meeting or demo.</source>
        <translation>Awali dengan yang dilakukan: telepon, email, rapat, atau demo.</translation>
    </message>
    <message>
        <source>No account has this name yet.</source>
        <translation>Belum ada akun dengan nama ini.</translation>
    </message>
    <message>
        <source>Several accounts match. Type more of the name.</source>
        <translation>Beberapa akun cocok. Ketik namanya lebih lengkap.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Tanggal itu tidak ada.</translation>
    </message>
    <message>
        <source>Say when to follow up, such as “thu 10:00”.</source>
        <translation>Sebutkan waktu tindak lanjut, misalnya “kamis 10:00”.</translation>
    </message>
    <message>
        <source>What has not begun yet cannot have an outcome.</source>
        <translation>Yang belum dimulai belum bisa punya hasil.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>target %1/day</source>
        <translation>target %1/hari</translation>
    </message>
    <message>
        <source>target %1/week</source>
        <translation>target %1/minggu</translation>
    </message>
    <message>
        <source>Activities per day</source>
        <translation>Aktivitas per hari</translation>
    </message>
    <message>
        <source>Activities per week</source>
        <translation>Aktivitas per minggu</translation>
    </message>
    <message>
        <source>Activities per month</source>
        <translation>Aktivitas per bulan</translation>
    </message>
    <message>
        <source>No activities in this period.</source>
        <translation>Tidak ada aktivitas dalam periode ini.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>%1 (95%)</source>
        <extracomment>column title; the 95% interval stands in brackets</extracomment>
        <translation>%1 (95%)</translation>
    </message>
    <message>
        <source>No rep has records or targets in this period.</source>
        <translation>Tidak ada perwakilan dengan catatan atau target dalam periode ini.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Keseluruhan</translation>
    </message>
    <message>
        <source>**%1**: %2 off target, %3 of %4 (%5).</source>
        <extracomment>%1 a rep, %2 a metric, %3 what was reached of the target %4, %5 the same as a share</extracomment>
        <translation>**%1**: %2 jauh di belakang target, %3 dari %4 (%5).</translation>
    </message>
    <message>
        <source>**%1**: won %2 of %3 closed deals, further below the %4 of the whole than chance explains.</source>
        <translation>**%1**: menang %2 dari %3 kesepakatan tertutup, lebih jauh di bawah %4 keseluruhan daripada yang dapat dijelaskan oleh kebetulan.</translation>
    </message>
    <message>
        <source>Stage **%1**: median %2, in the four periods before %3.</source>
        <translation>Tahap **%1**: median %2, pada empat periode sebelumnya %3.</translation>
    </message>
    <message>
        <source>Deal of %1</source>
        <translation>Kesepakatan milik %1</translation>
    </message>
    <message>
        <source>**%1**%2: %3 in %4; three of four deals leave it within %5.</source>
        <extracomment>%1 a deal, %2 its amount in brackets or nothing, %3 days, %4 a stage, %5 days</extracomment>
        <translation>**%1**%2: %3 di %4; tiga dari empat kesepakatan keluar dalam %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deals stay in their stage as unusually long.</source>
        <translation>
            <numerusform>%n kesepakatan lain juga tertahan di tahapnya lebih lama dari biasanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>slower</source>
        <extracomment>of a stage: than it used to be</extracomment>
        <translation>lebih lambat</translation>
    </message>
    <message>
        <source>No deal reached a new stage in this period.</source>
        <translation>Tidak ada kesepakatan yang mencapai tahap baru dalam periode ini.</translation>
    </message>
    <message>
        <source>Deals that first reached the stage, or one beyond, in the period; of those that so reached the stage before, the share that has come this far; median days in the stage, deals still inside included.</source>
        <translation>Kesepakatan yang dalam periode ini pertama kali mencapai tahap itu atau sesudahnya; dari yang demikian mencapai tahap sebelumnya, persentase yang sudah sampai di sini; median hari di tahap itu, termasuk kesepakatan yang masih di dalamnya.</translation>
    </message>
    <message>
        <source>Worth talking about</source>
        <translation>Yang perlu dibicarakan</translation>
    </message>
    <message>
        <source>Nothing stands out: no rep is off target, no stage slowed, no deal is stuck.</source>
        <translation>Tidak ada yang menonjol: tidak ada perwakilan yang jauh di belakang target, tahap yang melambat, atau kesepakatan yang tertahan.</translation>
    </message>
    <message>
        <source>Every metric is defined at the end of the report.</source>
        <translation>Setiap metrik didefinisikan di akhir laporan.</translation>
    </message>
    <message>
        <source>Target attainment by rep</source>
        <translation>Pencapaian target per perwakilan</translation>
    </message>
    <message>
        <source>Stage funnel and obstacles</source>
        <translation>Corong tahap dan hambatan</translation>
    </message>
    <message>
        <source>What to know about the figures</source>
        <translation>Yang perlu diketahui tentang angka</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definisi</translation>
    </message>
    <message>
        <source>Monthly sales report</source>
        <translation>Laporan penjualan bulanan</translation>
    </message>
    <message>
        <source>Made %1 %2</source>
        <extracomment>foot of a report; %1 a date and time, %2 a time zone</extracomment>
        <translation>Dibuat %1 %2</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>data sampai %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>dibandingkan dengan %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>There is no data for %1 in %2: no activity, no deal.</source>
        <translation>Tidak ada data untuk %1 pada %2: tidak ada aktivitas, tidak ada kesepakatan.</translation>
    </message>
    <message>
        <source>There is no data yet: nothing was logged or imported.</source>
        <translation>Belum ada data: belum ada yang dicatat atau diimpor.</translation>
    </message>
    <message>
        <source>Every target of the whole is on pace.</source>
        <translation>Semua target keseluruhan sesuai laju.</translation>
    </message>
    <message>
        <source>Furthest from its target: **%1**, at %2 of it.</source>
        <translation>Terjauh dari target: **%1**, tercapai %2.</translation>
    </message>
    <message>
        <source>Furthest from its target: **%1**, at %2 of it with %3 of the working time passed.</source>
        <extracomment>%2 is how much of the target is reached, %3 how much of the working time has passed</extracomment>
        <translation>Terjauh dari target: **%1**, tercapai %2 saat %3 waktu kerja sudah lewat.</translation>
    </message>
    <message>
        <source>Activities: **%1**%2. Deals won: **%3**, worth **%4**.</source>
        <extracomment>%1 is a number, %2 its change in brackets or nothing, %3 the number of deals, %4 money</extracomment>
        <translation>Aktivitas: **%1**%2. Kesepakatan menang: **%3**, senilai **%4**.</translation>
    </message>
    <message>
        <source>Stage **%1** slowed from %2 to %3.</source>
        <translation>Tahap **%1** melambat dari %2 menjadi %3.</translation>
    </message>
    <message>
        <source>Stage **%1**: %2 has been there for longer than %3, as one deal in four is.</source>
        <extracomment>%1 a stage, %2 an amount of money, %3 a number of days with its unit</extracomment>
        <translation>Tahap **%1**: %2 sudah berada di sana lebih dari %3, seperti satu dari empat kesepakatan.</translation>
    </message>
    <message>
        <source>bottleneck</source>
        <extracomment>of a stage: deals of much value have been there for long</extracomment>
        <translation>hambatan</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Team median</source>
        <translation>Median tim</translation>
    </message>
    <message>
        <source>Nothing differs by more than chance explains.</source>
        <translation>Tidak ada yang berbeda melebihi yang bisa dijelaskan kebetulan.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Interval 95%</translation>
    </message>
    <message>
        <source>The others</source>
        <extracomment>a column: of the other reps together</extracomment>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>There are no records of any step.</source>
        <translation>Tidak ada catatan dari langkah mana pun.</translation>
    </message>
    <message>
        <source>No open deal needs help.</source>
        <translation>Tidak ada kesepakatan terbuka yang perlu bantuan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more open deals need help.</source>
        <translation>
            <numerusform>%n kesepakatan terbuka lain perlu bantuan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation>Belum ada yang disepakati.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>One-to-one</source>
        <extracomment>a kind of report: what a talk with one rep starts from</extracomment>
        <translation>Empat mata</translation>
    </message>
    <message>
        <source>A one-to-one is about one rep: choose the rep in place of the team or the company.</source>
        <translation>Laporan empat mata adalah tentang satu perwakilan: pilih perwakilannya, bukan tim atau perusahaan.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Kartu skor</translation>
    </message>
    <message>
        <source>Worth a conversation</source>
        <translation>Layak dibicarakan</translation>
    </message>
    <message>
        <source>The way of a deal, beside the others</source>
        <translation>Jalan sebuah kesepakatan, di samping yang lain</translation>
    </message>
    <message>
        <source>Open deals that need help</source>
        <translation>Kesepakatan terbuka yang perlu bantuan</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Tindakan yang disepakati</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>RevenuePlan</name>
    <message numerus="yes">
        <source>%1 deals</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 kesepakatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 peluang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 demos</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 demo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 meetings</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 pertemuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 panggilan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mails</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 email</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a number: the range has no end that can be told</extracomment>
        <translation>%1 atau lebih</translation>
    </message>
    <message>
        <source>%1 per rep and workday</source>
        <extracomment>%1 what is to be done, such as &quot;36 calls, 12.5 e-mails&quot;</extracomment>
        <translation>%1 per perwakilan per hari kerja</translation>
    </message>
    <message>
        <source>Rates of %1, %2; ranges are of 80%.</source>
        <extracomment>%1 whose (&quot;West team&quot;), %2 days</extracomment>
        <translation>Rasio milik %1, %2; semua rentang 80%.</translation>
    </message>
    <message>
        <source>With a cycle of %1 nothing that is begun now is won by %2, however much it is.</source>
        <extracomment>%1 a number of days, %2 a date</extracomment>
        <translation>Dengan siklus %1 tidak ada yang dimulai sekarang akan dimenangkan sampai %2, seberapa pun banyaknya.</translation>
    </message>
    <message>
        <source>At a cycle of %1 what is to be won by %2 has to be created by %3.</source>
        <extracomment>%1 a number of days, %2 and %3 dates</extracomment>
        <translation>Dengan siklus %1, yang hendak dimenangkan sampai %2 harus sudah tercipta pada %3.</translation>
    </message>
    <message numerus="yes">
        <source>That day is past: mostly it will have to come from the %1 opportunities that are open now.</source>
        <extracomment>Follows on a sentence that names a day which is past; %1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>Hari itu sudah lewat: sebagian besar harus datang dari %1 peluang yang kini terbuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>No workday of this period is left. Choose a later one.</source>
        <translation>Tidak ada lagi hari kerja dalam periode ini. Pilih periode yang lebih kemudian.</translation>
    </message>
    <message>
        <source>Nobody of %1 works in these days, so nothing is told per rep.</source>
        <extracomment>%1 whose (&quot;West team&quot;)</extracomment>
        <translation>Tidak seorang pun dari %1 bekerja pada hari-hari ini, jadi tidak ada angka per perwakilan.</translation>
    </message>
    <message>
        <source>Won deals with an amount, %3: %1 of the %2 that it takes to tell the average deal size. Choose a longer window or a wider scope, record the amounts, or assume a deal size.</source>
        <extracomment>%1 and %2 are numbers, %3 days</extracomment>
        <translation>Kesepakatan menang yang bernilai, %3: %1 dari %2 yang diperlukan untuk mengetahui ukuran kesepakatan rata-rata. Pilih jendela yang lebih panjang atau cakupan yang lebih luas, catat nilainya, atau andaikan ukuran kesepakatan.</translation>
    </message>
    <message>
        <source>Deals won, %3: %1 of the %2 that it takes to tell the win rate. Choose a longer window or a wider scope, or assume a win rate.</source>
        <extracomment>%1 and %2 are numbers, %3 days</extracomment>
        <translation>Kesepakatan menang, %3: %1 dari %2 yang diperlukan untuk mengetahui tingkat kemenangan. Pilih jendela yang lebih panjang atau cakupan yang lebih luas, atau andaikan tingkat kemenangan.</translation>
    </message>
    <message>
        <source>Opportunities created, %3: %1 of the %2 that it takes to tell what leads to one. Choose a longer window or a wider scope.</source>
        <extracomment>%1 and %2 are numbers, %3 days</extracomment>
        <translation>Peluang tercipta, %3: %1 dari %2 yang diperlukan untuk mengetahui apa yang mengarah ke sana. Pilih jendela yang lebih panjang atau cakupan yang lebih luas.</translation>
    </message>
    <message>
        <source>%4, %3: %1, fewer than the %2 that it takes; the plan does without them.</source>
        <extracomment>%1 and %2 are numbers, %3 days, %4 a metric such as &quot;Demos completed&quot;</extracomment>
        <translation>%4, %3: %1, kurang dari %2 yang diperlukan; rencana ini tidak memperhitungkannya.</translation>
    </message>
    <message>
        <source>%1 is won already, the goal of %2 is reached: nothing more is needed.</source>
        <extracomment>%1 and %2 are amounts</extracomment>
        <translation>%1 sudah dimenangkan, sasaran %2 tercapai: tidak perlu apa-apa lagi.</translation>
    </message>
    <message numerus="yes">
        <source>%n targets made: %1, %2.</source>
        <extracomment>%1 whose (&quot;West team&quot;), %2 a period</extracomment>
        <translation>
            <numerusform>%n target dibuat: %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nearer targets of teams and reps stay in force.</source>
        <translation>
            <numerusform>%n target tim dan perwakilan yang lebih dekat tetap berlaku.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rate was better in some months than chance explains: none can be told to limit most.</source>
        <translation>Tidak ada rasio yang pada sebagian bulan lebih baik daripada yang dijelaskan kebetulan: tidak ada yang dapat disebut paling membatasi.</translation>
    </message>
    <message>
        <source>What limits most is %1: at %2 instead of %3, as in its better months with chance taken off, it would take %4 activities less (%5).</source>
        <extracomment>%1 a rate, %2 its better value, %3 the present one, %4 a number of activities, %5 a part such as 19%</extracomment>
        <translation>Yang paling membatasi adalah %1: pada %2 dan bukan %3, seperti pada bulan-bulannya yang lebih baik tanpa pengaruh kebetulan, dibutuhkan %4 aktivitas lebih sedikit (%5).</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message>
        <source>no product</source>
        <translation>tanpa produk</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>tanpa tim</translation>
    </message>
    <message>
        <source>stage not recorded</source>
        <translation>tahap tidak tercatat</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>tanpa sumber</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A lag is a whole number of months between 0 and %1, not %2.</source>
        <translation>Jeda adalah jumlah bulan yang bulat antara 0 dan %1, bukan %2.</translation>
    </message>
</context>
<context>
    <name>StageVerdict</name>
    <message>
        <source>slower than before</source>
        <extracomment>of a stage of the pipeline</extracomment>
        <translation>lebih lambat</translation>
    </message>
    <message>
        <source>most old value</source>
        <extracomment>of a stage of the pipeline: of all stages it holds the most value that has been there for long</extracomment>
        <translation>nilai lama terbanyak</translation>
    </message>
    <message>
        <source>deals are stuck</source>
        <extracomment>of a stage of the pipeline</extracomment>
        <translation>ada yang tertahan</translation>
    </message>
    <message>
        <source>as before</source>
        <extracomment>of a stage of the pipeline: deals stay about as long as before</extracomment>
        <translation>seperti sebelumnya</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <extracomment>of a stage of the pipeline: too few deals to compare</extracomment>
        <translation>terlalu sedikit</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This refers to something that does not exist.</source>
        <translation>Ini merujuk pada sesuatu yang tidak ada.</translation>
    </message>
    <message>
        <source>There is such a record already.</source>
        <translation>Catatan seperti itu sudah ada.</translation>
    </message>
    <message>
        <source>This record was saved by someone else already.</source>
        <translation>Catatan ini sudah disimpan oleh orang lain.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Try again in a moment.</source>
        <translation>“%1” sedang dipakai program lain. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the permissions of the file and its folder.</source>
        <translation>“%1” tidak dapat ditulis. Periksa izin berkas dan foldernya.</translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is no database.</source>
        <translation>“%1” bukan ruang kerja Laju: bukan basis data.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read. Use a backup.</source>
        <translation>“%1” rusak dan tidak dapat dibaca. Pakai cadangan.</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Check the disk.</source>
        <translation>Gagal membaca atau menulis “%1”. Periksa disk.</translation>
    </message>
    <message>
        <source>The database of “%1” reports a fault.</source>
        <translation>Basis data “%1” melaporkan kesalahan.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>“%1” sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Laju. Update the program to open it.</source>
        <translation>“%1” dibuat oleh versi Laju yang lebih baru. Perbarui program untuk membukanya.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This record</source>
        <translation>Catatan ini</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again, then repeat the change.</source>
        <extracomment>%1 is the quoted name of a record, or &quot;This record&quot;</extracomment>
        <translation>%1 sudah diubah orang lain sementara itu. Periksa lagi, lalu ulangi perubahannya.</translation>
    </message>
    <message>
        <source>This record does not exist any more.</source>
        <translation>Catatan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang dapat diurungkan.</translation>
    </message>
    <message>
        <source>Many records can only be added within a transaction.</source>
        <translation>Banyak catatan hanya dapat ditambahkan dalam satu transaksi.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Use a backup.</source>
        <translation>Berkas rusak: %1. Pakai cadangan.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) refer to something that does not exist.</source>
        <translation>
            <numerusform>%n catatan merujuk pada sesuatu yang tidak ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stood on a wrong local day.</source>
        <translation>
            <numerusform>%n catatan berada di hari lokal yang salah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept fact(s) differed from the records.</source>
        <translation>
            <numerusform>%n fakta tersimpan berbeda dari catatannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no valid version.</source>
        <translation>
            <numerusform>%n catatan tidak punya versi yang sah.</numerusform>
        </translation>
    </message>
    <message>
        <source>An import is a transaction of its own.</source>
        <translation>Impor adalah transaksi tersendiri.</translation>
    </message>
    <message>
        <source>There is no such import, or it was taken back already.</source>
        <translation>Impor itu tidak ada, atau sudah ditarik kembali.</translation>
    </message>
    <message>
        <source>This activity does not exist any more.</source>
        <translation>Aktivitas ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This opportunity does not exist any more.</source>
        <translation>Peluang ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>This account does not exist any more.</source>
        <translation>Akun ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>“%1” holds nothing from elsewhere.</source>
        <translation>“%1” tidak memuat data dari luar.</translation>
    </message>
    <message>
        <source>An exchange rate must be more than 0.</source>
        <translation>Kurs harus lebih dari 0.</translation>
    </message>
    <message>
        <source>This stage does not exist.</source>
        <translation>Tahap ini tidak ada.</translation>
    </message>
    <message>
        <source>The opportunity cannot move before its last move.</source>
        <translation>Peluang tidak dapat dipindahkan sebelum perpindahan terakhirnya.</translation>
    </message>
    <message>
        <source>The opportunity cannot begin after its first move.</source>
        <translation>Peluang tidak dapat mulai setelah perpindahan pertamanya.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Laju workspace.</source>
        <translation>“%1” adalah folder, bukan ruang kerja Laju.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist.</source>
        <translation>Folder “%1” tidak ada.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Berkas “%1” tidak ada.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the permissions of the file.</source>
        <translation>“%1” tidak dapat dibaca. Periksa izin berkasnya.</translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is empty.</source>
        <translation>“%1” bukan ruang kerja Laju: berkasnya kosong.</translation>
    </message>
    <message>
        <source>“%1” is not a Laju workspace: it is the database of another program.</source>
        <translation>“%1” bukan ruang kerja Laju: ini basis data program lain.</translation>
    </message>
    <message>
        <source>“%1” is read-only. Check the permissions of the file and its folder.</source>
        <translation>“%1” hanya dapat dibaca. Periksa izin berkas dan foldernya.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of the file is missing. Use a backup.</source>
        <translation>“%1” rusak: sebagian berkas hilang. Pakai cadangan.</translation>
    </message>
    <message>
        <source>“%1” would be in the stage “%2”, which was removed.</source>
        <extracomment>%1 is an opportunity, %2 a stage</extracomment>
        <translation>“%1” akan berada di tahap “%2”, yang sudah dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities stand in “%1”. Move them to another stage first.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>
            <numerusform>%n peluang berada di “%1”. Pindahkan dulu ke tahap lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is the last stage of its kind in the pipeline.</source>
        <extracomment>%1 is the name of a stage; a kind is open, won or lost</extracomment>
        <translation>“%1” adalah tahap terakhir dari jenisnya di pipeline ini.</translation>
    </message>
    <message>
        <source>This stage was removed.</source>
        <translation>Tahap ini sudah dihapus.</translation>
    </message>
    <message>
        <source>There is no exchange rate of %1 from %2.</source>
        <translation>Tidak ada kurs %1 mulai %2.</translation>
    </message>
    <message>
        <source>No room is left on the disk: nothing was written to “%1”. Free some space and try again.</source>
        <translation>Ruang disk habis: tidak ada yang ditulis ke “%1”. Kosongkan sebagian ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>This survey does not exist any more.</source>
        <translation>Survei ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>The search was given up.</source>
        <translation>Pencarian dihentikan.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) could not be found by searching.</source>
        <extracomment>%n words, or marks that a word occurs</extracomment>
        <translation>
            <numerusform>%n kata tidak dapat ditemukan lewat pencarian.</numerusform>
        </translation>
    </message>
    <message>
        <source>This team does not exist any more.</source>
        <translation>Tim ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>People have answered the survey since. Close it instead.</source>
        <translation>Sudah ada yang menjawab survei ini. Tutup saja survei itu.</translation>
    </message>
    <message>
        <source>What has been asked keeps its scale and how often it is asked. Close it and ask anew instead.</source>
        <translation>Yang sudah ditanyakan tetap memakai skala dan keseringannya. Tutup, lalu tanyakan yang baru.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>The last 8: %1 · median %2</source>
        <extracomment>%1 a list of values, %2 their median</extracomment>
        <translation>8 terakhir: %1 · median %2</translation>
    </message>
    <message>
        <source>reached in %1 of 8 at this value</source>
        <translation>tercapai %1 dari 8 pada nilai ini</translation>
    </message>
    <message>
        <source>Overrides the target of %1 for %2.</source>
        <translation>Menggantikan target %1 untuk %2.</translation>
    </message>
    <message>
        <source>Each rep</source>
        <translation>Tiap perwakilan</translation>
    </message>
    <message>
        <source>Each rep of %1</source>
        <translation>Tiap perwakilan %1</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>hari kerja</translation>
    </message>
    <message>
        <source>week</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>month</source>
        <translation>bulan</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>kuartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>tahun</translation>
    </message>
    <message numerus="yes">
        <source>Of %n rep(s) together: %1 in %2.</source>
        <extracomment>%1 is an amount, %2 a period</extracomment>
        <translation>
            <numerusform>Dari %n perwakilan bersama: %1 pada %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For each of %n rep(s): %1 in %2, by their working time.</source>
        <extracomment>%1 is an amount or a range of them, %2 a period</extracomment>
        <translation>
            <numerusform>Untuk tiap orang dari %n perwakilan: %1 pada %2, menurut waktu kerjanya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetConflict</name>
    <message>
        <source>Contradicts another target for the same people: %1 here, %2 there in the same time. The one that began later counts.</source>
        <extracomment>%1 is the amount of one target, %2 what another one comes to in the same period</extracomment>
        <translation>Bertentangan dengan target lain untuk orang yang sama: %1 di sini, %2 di sana dalam waktu yang sama. Yang dimulai belakangan yang berlaku.</translation>
    </message>
    <message>
        <source>Contradicts another target for the same people: what is asked at least is more than what is allowed at most (%1 here, %2 there).</source>
        <translation>Bertentangan dengan target lain untuk orang yang sama: yang diminta minimal lebih besar dari yang diizinkan maksimal (%1 di sini, %2 di sana).</translation>
    </message>
    <message>
        <source>What is asked of the reps comes to %2 together, less than these %1.</source>
        <translation>Yang diminta dari para perwakilan berjumlah %2, kurang dari %1 ini.</translation>
    </message>
</context>
<context>
    <name>TargetValue</name>
    <message>
        <source>a whole number such as 50</source>
        <translation>bilangan bulat seperti 50</translation>
    </message>
    <message>
        <source>an amount such as 1200000000</source>
        <translation>nilai uang seperti 1200000000</translation>
    </message>
    <message>
        <source>a percentage such as 32%</source>
        <translation>persentase seperti 32%</translation>
    </message>
    <message>
        <source>a length of time such as 3h, 90m or 1h30m</source>
        <translation>durasi seperti 3 jam, 90 mnt, atau 1 jam 30 mnt</translation>
    </message>
    <message>
        <source>a number such as 4 or 2.5</source>
        <translation>angka seperti 4 atau 2,5</translation>
    </message>
    <message>
        <source>“%1” cannot be a target here: give %2.</source>
        <translation>“%1” tidak dapat menjadi target di sini: berikan %2.</translation>
    </message>
    <message>
        <source>points such as 30, at most 100</source>
        <translation>poin seperti 30, paling banyak 100</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>%1 is a database, not a text file.</source>
        <translation>%1 adalah basis data, bukan berkas teks.</translation>
    </message>
    <message>
        <source>%1 is a PDF document, not a text file. Export the data as CSV.</source>
        <translation>%1 adalah dokumen PDF, bukan berkas teks. Ekspor datanya sebagai CSV.</translation>
    </message>
    <message>
        <source>%1 is an Excel workbook; save it as CSV first.</source>
        <translation>%1 adalah buku kerja Excel; simpan dulu sebagai CSV.</translation>
    </message>
    <message>
        <source>%1 is a LibreOffice spreadsheet; save it as CSV first.</source>
        <translation>%1 adalah lembar kerja LibreOffice; simpan dulu sebagai CSV.</translation>
    </message>
    <message>
        <source>%1 is a ZIP archive; unpack it first.</source>
        <translation>%1 adalah arsip ZIP; ekstrak dulu.</translation>
    </message>
    <message>
        <source>%1 is a compressed file; unpack it first.</source>
        <translation>%1 adalah berkas terkompresi; ekstrak dulu.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas ini</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 bukan berkas teks.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>no target</source>
        <translation>tanpa target</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>tidak ada kewajiban</translation>
    </message>
    <message>
        <source>/ %1</source>
        <extracomment>After an actual value: &quot;32 / 50&quot;</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>This week against your plan</source>
        <translation>Minggu ini dibanding rencana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>target %1/day</source>
        <extracomment>%1 is a number of activities</extracomment>
        <translation>target %1/hari</translation>
    </message>
    <message>
        <source>%1 activities in the week %2.</source>
        <extracomment>%1 is a number, %2 the week</extracomment>
        <translation>%1 aktivitas pada minggu %2.</translation>
    </message>
    <message>
        <source>/ %1 this week</source>
        <extracomment>After an actual value: &quot;3 / 5 this week&quot;</extracomment>
        <translation>/ %1 minggu ini</translation>
    </message>
    <message>
        <source>Nothing is logged this week yet.</source>
        <translation>Belum ada yang dicatat minggu ini.</translation>
    </message>
    <message>
        <source>this week: %1</source>
        <extracomment>%1 says what each workday left must bring</extracomment>
        <translation>minggu ini: %1</translation>
    </message>
</context>
<context>
    <name>ValueFormats</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” bukan ya dan bukan tidak.</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActionsCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>a number of actions</extracomment>
        <translation>
            <numerusform>%n terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Sembunyikan yang selesai</translation>
    </message>
    <message numerus="yes">
        <source>Show %n done</source>
        <translation>
            <numerusform>Tampilkan %n yang selesai</numerusform>
        </translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ubah: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Hapus: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is what was agreed on</extracomment>
        <translation>Selesai: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>dibawa</translation>
    </message>
    <message>
        <source>Change action</source>
        <translation>Ubah tindakan</translation>
    </message>
    <message>
        <source>Agree on action</source>
        <translation>Sepakati tindakan</translation>
    </message>
    <message>
        <source>Complete action</source>
        <translation>Selesaikan tindakan</translation>
    </message>
    <message>
        <source>Reopen action</source>
        <translation>Buka lagi tindakan</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Selesai.</translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Hapus tindakan</translation>
    </message>
    <message>
        <source>Action deleted.</source>
        <translation>Tindakan dihapus.</translation>
    </message>
    <message>
        <source>Agreed actions</source>
        <translation>Tindakan yang disepakati</translation>
    </message>
    <message>
        <source>Nothing is left to do. Write down what you two agree on and until when.</source>
        <translation>Tidak ada yang tersisa. Tulis apa yang kalian berdua sepakati dan sampai kapan.</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Tindakan baru</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivitiesPage</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Export the listed activities</source>
        <translation>Ekspor aktivitas dalam daftar</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Press Ctrl+L and type “call”, a name and a duration, or import a file.</source>
        <translation>Belum ada catatan. Tekan Ctrl+L lalu ketik “telepon”, nama, dan durasi, atau impor berkas.</translation>
    </message>
    <message>
        <source>Log an activity</source>
        <translation>Catat aktivitas</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Tidak ada aktivitas yang cocok dengan filter ini.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Enter edits · Del deletes · Ctrl+N adds · Ctrl+G goes to a date</source>
        <translation>Enter mengubah · Del menghapus · Ctrl+N menambah · Ctrl+G ke tanggal</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityDialog</name>
    <message>
        <source>Add a rep in Settings first: an activity belongs to somebody.</source>
        <translation>Tambahkan dulu perwakilan di Pengaturan: setiap aktivitas ada pemiliknya.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Catat aktivitas</translation>
    </message>
    <message>
        <source>Edit activity</source>
        <translation>Ubah aktivitas</translation>
    </message>
    <message>
        <source>Activity logged.</source>
        <translation>Aktivitas dicatat.</translation>
    </message>
    <message>
        <source>Activity saved.</source>
        <translation>Aktivitas disimpan.</translation>
    </message>
    <message>
        <source>Somebody else changed this activity since you opened it.</source>
        <translation>Orang lain sudah mengubah aktivitas ini sejak dibuka.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Aktivitas baru</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityFilter</name>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Semua hasil</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Done and planned</source>
        <translation>Selesai dan rencana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>Semua tanggal</translation>
    </message>
    <message>
        <source>In a period</source>
        <translation>Dalam periode</translation>
    </message>
    <message>
        <source>Search names, subject or note</source>
        <translation>Cari nama, subjek, atau catatan</translation>
    </message>
    <message>
        <source>Search activities</source>
        <translation>Cari aktivitas</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityForm</name>
    <message>
        <source>“%1” is new and will be created.</source>
        <extracomment>%1 is the name of an account or a person not known yet</extracomment>
        <translation>“%1” masih baru dan akan dibuat.</translation>
    </message>
    <message>
        <source>Write the length in minutes (12) or as 12:30.</source>
        <translation>Tulis durasi dalam menit (12) atau seperti 12:30.</translation>
    </message>
    <message>
        <source>An activity cannot last longer than 7 days.</source>
        <translation>Aktivitas tidak boleh lebih lama dari 7 hari.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Date of booking is known</source>
        <translation>Tanggal penjadwalan diketahui</translation>
    </message>
    <message>
        <source>Booked on</source>
        <translation>Dijadwalkan pada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjek</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>minutes, or 12:30</source>
        <translation>menit, atau 12:30</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Masuk</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1 activities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 aktivitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %1 activities</source>
        <translation>
            <numerusform>Lebih dari %1 aktivitas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivitySection</name>
    <message>
        <source>Copy trend</source>
        <translation>Salin tren</translation>
    </message>
    <message>
        <source>Copy activities</source>
        <translation>Salin aktivitas</translation>
    </message>
    <message>
        <source>Copy calls by hour</source>
        <translation>Salin panggilan per jam</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Length of a bar</source>
        <translation>Panjang satu batang</translation>
    </message>
</context>
<context>
    <name>laju::ui::ActivityTable</name>
    <message>
        <source>Too many rows are chosen. Choose fewer, or export all of them.</source>
        <translation>Terlalu banyak baris dipilih. Pilih lebih sedikit, atau ekspor semuanya.</translation>
    </message>
</context>
<context>
    <name>laju::ui::AnswerCard</name>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>Comment, if you like</source>
        <translation>Komentar, jika mau</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Kept: today&apos;s date, the answer, and that it is from %1.</source>
        <extracomment>%1 is a team</extracomment>
        <translation>Disimpan: tanggal hari ini, jawabannya, dan bahwa itu dari %1.</translation>
    </message>
    <message>
        <source>Kept: today&apos;s date and the answer; no team, because yours has fewer than %1 people.</source>
        <translation>Disimpan: tanggal hari ini dan jawabannya; tanpa tim, karena tim Anda kurang dari %1 orang.</translation>
    </message>
    <message>
        <source>A comment is kept apart, with no date but the round, and whether promoters, passives or detractors wrote it. Not kept: who you are, the time, the order of answers. Results are shown from %1 answers on. Once sent, it cannot be taken back.</source>
        <translation>Komentar disimpan terpisah, tanpa tanggal selain putarannya, dengan kelompok penulisnya: promotor, pasif, atau pengkritik. Tidak disimpan: siapa Anda, jam berapa, urutan jawaban. Hasil ditampilkan mulai dari %1 jawaban. Setelah dikirim, jawaban tidak dapat ditarik kembali.</translation>
    </message>
    <message>
        <source>Send without a name</source>
        <translation>Kirim tanpa nama</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Answered at this machine in this round. Only its settings know, not the workspace.</source>
        <translation>Sudah dijawab di komputer ini pada putaran ini. Hanya pengaturannya yang tahu, bukan ruang kerja.</translation>
    </message>
    <message>
        <source>Answer as somebody else</source>
        <translation>Jawab sebagai orang lain</translation>
    </message>
</context>
<context>
    <name>laju::ui::AppearanceSection</name>
    <message>
        <source>Language and look</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
</context>
<context>
    <name>laju::ui::AskCard</name>
    <message>
        <source>Ask the team</source>
        <translation>Tanya tim</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab dengan</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditanyakan</translation>
    </message>
    <message>
        <source>Left empty, the question in grey is asked. How it is answered and how often it is asked stay as they are; it can be closed at any time.</source>
        <translation>Jika dikosongkan, pertanyaan abu-abu yang ditanyakan. Cara menjawab dan keseringannya tidak berubah lagi; survei dapat ditutup kapan saja.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>laju::ui::BacktestCard</name>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Terjadi</translation>
    </message>
    <message>
        <source>Told: P10</source>
        <extracomment>heading of a column: the low end of the range that was told</extracomment>
        <translation>Disebut: P10</translation>
    </message>
    <message>
        <source>Told: P90</source>
        <translation>Disebut: P90</translation>
    </message>
    <message>
        <source>A test needs a month that is over and three months of history before it.</source>
        <translation>Uji memerlukan bulan yang sudah selesai dan tiga bulan riwayat sebelumnya.</translation>
    </message>
    <message>
        <source>Forecasts in hindsight</source>
        <extracomment>a chart&apos;s title; %1 and %2 are numbers of months</extracomment>
        <translation>Perkiraan diuji ke belakang</translation>
    </message>
    <message>
        <source>%1 of %2 months came within the 80% range told when they began</source>
        <translation>%1 dari %2 bulan berada dalam rentang 80% yang disebut saat bulan itu mulai</translation>
    </message>
    <message>
        <source>line: what came; band: P10 to P90</source>
        <translation>garis: yang terjadi; pita: P10 sampai P90</translation>
    </message>
</context>
<context>
    <name>laju::ui::BehaviourTable</name>
    <message>
        <source>Behaviour</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>less · more</source>
        <extracomment>a column&apos;s heading: left of the line the first group has less, right of it more</extracomment>
        <translation>kurang · lebih</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efek</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>%1 (%2 : %3)</source>
        <extracomment>%1 is a kind of deals, %2 and %3 numbers of them: won and lost</extracomment>
        <translation>%1 (%2 : %3)</translation>
    </message>
</context>
<context>
    <name>laju::ui::BehavioursSection</name>
    <message>
        <source>Won</source>
        <extracomment>of deals</extracomment>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Top quarter</source>
        <translation>Seperempat teratas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>%1 won against %2 lost</source>
        <extracomment>numbers of deals</extracomment>
        <translation>%1 menang lawan %2 kalah</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a rep&apos;s name with a win rate</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – by win rate, drawn to that of all %2 as far as chance explains it. Each rep is one value: all their closed deals, won and lost.</source>
        <extracomment>%1 is a list of reps, each with a win rate; %2 is a number of reps</extracomment>
        <translation>%1 – menurut tingkat kemenangan, ditarik ke rata-rata semua %2 perwakilan sejauh bisa dijelaskan oleh kebetulan. Tiap perwakilan adalah satu nilai: semua kesepakatannya yang ditutup, menang maupun kalah.</translation>
    </message>
    <message>
        <source>What goes with winning</source>
        <translation>Yang menyertai kemenangan</translation>
    </message>
    <message>
        <source>Shows what that means in the glossary</source>
        <translation>Menunjukkan artinya di glosarium</translation>
    </message>
    <message>
        <source>Enter on a line shows how it is within sizes and sources of deals.</source>
        <translation>Enter pada satu baris menunjukkan keadaannya menurut ukuran dan sumber kesepakatan.</translation>
    </message>
    <message>
        <source>No deal was closed in this time. Choose a longer one, or the company.</source>
        <translation>Tidak ada kesepakatan yang ditutup dalam waktu ini. Pilih waktu yang lebih panjang, atau seluruh perusahaan.</translation>
    </message>
    <message>
        <source>What the top quarter does</source>
        <translation>Yang dilakukan seperempat teratas</translation>
    </message>
</context>
<context>
    <name>laju::ui::BestsCard</name>
    <message>
        <source>No target asks anything of a day yet. Set one on Targets, such as calls per workday, and days in a row are counted from there.</source>
        <translation>Belum ada target yang menuntut sesuatu per hari. Tetapkan satu di Target, misalnya panggilan per hari kerja, lalu hari berturut-turut dihitung dari situ.</translation>
    </message>
    <message>
        <source>Nobody set a target for the team together yet.</source>
        <translation>Belum ada target yang ditetapkan untuk tim bersama.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a value, %2 the target</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Personal bests come from calls connected, meetings and demos held and revenue won: log some.</source>
        <translation>Rekor pribadi berasal dari panggilan tersambung, pertemuan dan demo yang terlaksana, serta pendapatan yang dimenangkan: catat beberapa.</translation>
    </message>
    <message>
        <source>Streaks, bests and team goals</source>
        <translation>Rentetan, rekor, dan sasaran tim</translation>
    </message>
    <message>
        <source>Go to Targets</source>
        <translation>Buka Target</translation>
    </message>
    <message>
        <source>Goals of the team</source>
        <translation>Sasaran tim</translation>
    </message>
</context>
<context>
    <name>laju::ui::Board</name>
    <message>
        <source>Won this month</source>
        <translation>Menang bulan ini</translation>
    </message>
    <message>
        <source>Sum of the amounts, and the chance of being won</source>
        <translation>Jumlah nilai, dan kemungkinan menang</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n opportunities</source>
        <translation>
            <numerusform>%1, %n peluang</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>Pindahkan ke %1</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Tandai kalah…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>laju::ui::CalendarView</name>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>(provisional)</source>
        <translation>(sementara)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Enter on a day sets days off · what is nearer counts: a person&apos;s over the team&apos;s, the team&apos;s over the company&apos;s</source>
        <translation>Enter pada suatu hari menetapkan libur · yang terdekat berlaku: milik orang di atas tim, milik tim di atas perusahaan</translation>
    </message>
    <message>
        <source>Working year %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Tahun kerja %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n workday(s)</source>
        <extracomment>%1 is the company, a team or a person</extracomment>
        <translation>
            <numerusform>%1: %n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Days off in %1</source>
        <translation>Hari libur tahun %1</translation>
    </message>
    <message>
        <source>Indonesia %1</source>
        <extracomment>%1 is a year; the holidays of a country</extracomment>
        <translation>Indonesia %1</translation>
    </message>
    <message>
        <source>From a calendar file (.ics) …</source>
        <translation>Dari berkas kalender (.ics) …</translation>
    </message>
    <message>
        <source>All of these days are off already.</source>
        <translation>Semua hari itu sudah libur.</translation>
    </message>
    <message>
        <source>Add holidays</source>
        <translation>Tambah hari libur nasional</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off added.</source>
        <translation>
            <numerusform>%n hari libur ditambahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Holidays from a calendar file</source>
        <translation>Hari libur dari berkas kalender</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.vcs);;All files (*)</source>
        <translation>Kalender (*.ics *.ical *.ifb *.vcs);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Hari libur nasional</translation>
    </message>
    <message>
        <source>Add the holidays of a country or of a calendar file</source>
        <translation>Tambahkan hari libur suatu negara atau dari berkas kalender</translation>
    </message>
    <message>
        <source>With joint leave</source>
        <translation>Dengan cuti bersama</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun berikutnya</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Hari libur</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>Ramp-up</source>
        <translation>Masa penyesuaian</translation>
    </message>
    <message>
        <source>Days off of the year</source>
        <translation>Hari libur tahun ini</translation>
    </message>
    <message>
        <source>No days off yet. Take in the holidays of a country, or click on a day.</source>
        <translation>Belum ada hari libur. Ambil hari libur suatu negara, atau klik suatu hari.</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Masa kerja</translation>
    </message>
</context>
<context>
    <name>laju::ui::CalibrationCard</name>
    <message>
        <source>Chance given</source>
        <translation>Probabilitas yang diberikan</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Given on the mean</source>
        <translation>Rata-rata yang diberikan</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>Terwujud</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>No past month had an open deal to tell a chance of.</source>
        <translation>Tidak ada bulan lalu dengan peluang terbuka untuk dinilai.</translation>
    </message>
    <message>
        <source>%1 of %2 won</source>
        <extracomment>%1 and %2 are numbers of deals</extracomment>
        <translation>%1 dari %2 menang</translation>
    </message>
    <message>
        <source>given %1</source>
        <extracomment>%1 is the chance that was given on the mean</extracomment>
        <translation>diberi %1</translation>
    </message>
    <message>
        <source>won within the month, with the 95% interval</source>
        <translation>menang dalam bulan itu, dengan rentang 95%</translation>
    </message>
    <message>
        <source>Do chances come true?</source>
        <extracomment>a chart&apos;s title; of %2 bands of chances %1 came true as often as chance allows</extracomment>
        <translation>Apakah probabilitas terwujud?</translation>
    </message>
    <message>
        <source>Chances came true in %1 of %2 bands, as far as deals tell</source>
        <translation>Probabilitas terwujud di %1 dari %2 kelompok, sejauh yang ditunjukkan datanya</translation>
    </message>
</context>
<context>
    <name>laju::ui::CallGridDialog</name>
    <message>
        <source>Add a rep in Settings first: an activity belongs to somebody.</source>
        <translation>Tambahkan dulu perwakilan di Pengaturan: setiap aktivitas ada pemiliknya.</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Tulis jam seperti 14:30.</translation>
    </message>
    <message>
        <source>Write the length in minutes (12) or as 12:30.</source>
        <translation>Tulis durasi dalam menit (12) atau seperti 12:30.</translation>
    </message>
    <message>
        <source>Choose an outcome from the list.</source>
        <translation>Pilih hasil dari daftar.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 is the number of a row, %2 says what is wrong in it</extracomment>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Log calls</source>
        <translation>Catat panggilan</translation>
    </message>
    <message numerus="yes">
        <source>%n calls logged.</source>
        <translation>
            <numerusform>%n panggilan dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard calls</source>
        <translation>Buang panggilan</translation>
    </message>
    <message>
        <source>Throw away the calls you entered?</source>
        <translation>Buang panggilan yang sudah diisi?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Enter calls</source>
        <translation>Isi panggilan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Menit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Simpan semua</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 Save again to keep both.</source>
        <extracomment>%1 is a sentence that says what is there already</extracomment>
        <translation>%1 Simpan sekali lagi untuk menyimpan keduanya.</translation>
    </message>
    <message>
        <source>New accounts: %1</source>
        <extracomment>%1 lists names</extracomment>
        <translation>Akun baru: %1</translation>
    </message>
    <message>
        <source>Tab or Enter goes on · Ctrl+Enter saves all</source>
        <translation>Tab atau Enter ke sel berikutnya · Ctrl+Enter menyimpan semua</translation>
    </message>
</context>
<context>
    <name>laju::ui::CallHoursCard</name>
    <message>
        <source>%1: no calls</source>
        <extracomment>%1 is an hour of a weekday, such as &quot;Tue 10–11&quot;</extracomment>
        <translation>%1: tidak ada panggilan</translation>
    </message>
    <message>
        <source>%1: %2 connected, %3 of %4, 95% %5</source>
        <extracomment>%1 is an hour of a weekday, %2 a share, %3 of %4 calls, %5 a range such as 37–49%</extracomment>
        <translation>%1: %2 tersambung, %3 dari %4, 95% %5</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>terlalu sedikit untuk disimpulkan</translation>
    </message>
    <message>
        <source>When calls connect</source>
        <translation>Kapan panggilan tersambung</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Panggilan keluar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message>
        <source>Connect rate</source>
        <translation>Tingkat tersambung</translation>
    </message>
    <message>
        <source>fewer than 5 calls</source>
        <translation>kurang dari 5 panggilan</translation>
    </message>
    <message>
        <source>No outbound calls in this period.</source>
        <translation>Tidak ada panggilan keluar pada periode ini.</translation>
    </message>
    <message>
        <source>Share of outbound calls that reached somebody; best %1.</source>
        <extracomment>%1 says an hour and its share, such as &quot;Tue 10–11: 43% connected, 120 of 280&quot;</extracomment>
        <translation>Bagian panggilan keluar yang tersambung ke orangnya; terbaik %1.</translation>
    </message>
    <message>
        <source>share answered, by hour</source>
        <translation>bagian yang dijawab, per jam</translation>
    </message>
    <message>
        <source>Outbound calls by hour; most %1.</source>
        <extracomment>%1 says an hour and its calls, such as &quot;Tue 10–11: 43% connected, 120 of 280&quot;</extracomment>
        <translation>Panggilan keluar per jam; terbanyak %1.</translation>
    </message>
    <message>
        <source>When calls are made</source>
        <translation>Kapan panggilan dilakukan</translation>
    </message>
    <message>
        <source>outbound calls, by hour</source>
        <translation>panggilan keluar, per jam</translation>
    </message>
</context>
<context>
    <name>laju::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Show as table (%1)</source>
        <translation>Tampilkan sebagai tabel (%1)</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Salin data</translation>
    </message>
    <message>
        <source>Export the figures of this chart</source>
        <translation>Ekspor angka grafik ini</translation>
    </message>
</context>
<context>
    <name>laju::ui::ChartView</name>
    <message>
        <source>Copy data</source>
        <translation>Salin data</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
</context>
<context>
    <name>laju::ui::ClickableCard</name>
    <message>
        <source>Explain this figure (F1)</source>
        <translation>Jelaskan angka ini (F1)</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Jelaskan angka ini</translation>
    </message>
</context>
<context>
    <name>laju::ui::CoachingPage</name>
    <message>
        <source>Coaching</source>
        <translation>Pembinaan</translation>
    </message>
    <message>
        <source>Association is not cause · a point or a line lists what it was made from</source>
        <translation>Keterkaitan bukan sebab · titik atau baris menampilkan catatan di baliknya</translation>
    </message>
    <message>
        <source>12 months</source>
        <extracomment>of days up to today; stands beside others</extracomment>
        <translation>12 bulan</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Days up to today</source>
        <translation>Hari sampai hari ini</translation>
    </message>
</context>
<context>
    <name>laju::ui::ColumnView</name>
    <message>
        <source>drop here</source>
        <translation>lepaskan di sini</translation>
    </message>
</context>
<context>
    <name>laju::ui::CommandPalette</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cari apa saja</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message>
        <source>Page, command, account, opportunity or term</source>
        <translation>Halaman, perintah, akun, peluang, atau istilah</translation>
    </message>
</context>
<context>
    <name>laju::ui::CostsSection</name>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>The class of costs for selling: salaries, travel, commissions</extracomment>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>The class of costs that are neither marketing nor sales</extracomment>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>The line under a table that sums up all months</extracomment>
        <translation>Seluruhnya</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>Head of a column of converted amounts; %1 is a currency such as IDR</extracomment>
        <translation>Dalam %1</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>tanpa kurs</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Semua tahun</translation>
    </message>
    <message>
        <source>Add it under Exchange rates: until then these costs are in no sum, and no cost of a customer is shown.</source>
        <translation>Tambahkan di bagian Kurs: sebelum itu biaya ini tidak masuk jumlah mana pun, dan biaya per pelanggan tidak ditampilkan.</translation>
    </message>
    <message numerus="yes">
        <source>Use %n month(s)</source>
        <extracomment>Takes over the lag that is suggested</extracomment>
        <translation>
            <numerusform>Pakai %n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>Each month&apos;s cost counts for the customers won that many months later.</source>
        <translation>Biaya tiap bulan dihitung untuk pelanggan yang diperoleh sekian bulan kemudian.</translation>
    </message>
    <message>
        <source>Change the lag of costs</source>
        <translation>Ubah jeda biaya</translation>
    </message>
    <message>
        <source>Change cost</source>
        <translation>Ubah biaya</translation>
    </message>
    <message>
        <source>Add cost</source>
        <translation>Tambah biaya</translation>
    </message>
    <message>
        <source>Delete cost</source>
        <translation>Hapus biaya</translation>
    </message>
    <message>
        <source>Cost deleted.</source>
        <translation>Biaya dihapus.</translation>
    </message>
    <message>
        <source>Save costs</source>
        <translation>Simpan biaya</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 disimpan.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>No costs yet. Record below what a month cost in marketing and sales, or import a CSV file (Ctrl+I): then the dashboard shows what a new customer costs.</source>
        <translation>Belum ada biaya. Catat di bawah biaya pemasaran dan penjualan sebulan, atau impor berkas CSV (Ctrl+I): dasbor lalu menampilkan biaya per pelanggan baru.</translation>
    </message>
    <message>
        <source>Costs by month and class</source>
        <translation>Biaya per bulan dan jenis</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Trade fair, salaries, rent</source>
        <translation>Pameran, gaji, sewa</translation>
    </message>
    <message numerus="yes">
        <source>Suggested: %n month(s), the median sales cycle of %1 (of %2 deals won in twelve months).</source>
        <extracomment>%n is a number of months, %1 a length of time such as 47 d, %2 a number of deals</extracomment>
        <translation>
            <numerusform>Saran: %n bulan, median siklus penjualan %1 (dari %2 kesepakatan menang dalam dua belas bulan).</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag from cost to customer, in months</source>
        <translation>Jeda dari biaya ke pelanggan, dalam bulan</translation>
    </message>
</context>
<context>
    <name>laju::ui::CsvExport</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows saved in %2.</source>
        <extracomment>%1 is the number n, written with separators; %2 a file</extracomment>
        <translation>
            <numerusform>%1 baris disimpan di %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Ekspor dibatalkan. Tidak ada berkas yang ditulis.</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Ekspor CSV…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Batalkan ekspor</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan ekspor</translation>
    </message>
</context>
<context>
    <name>laju::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>Click a figure to list what it was made from</source>
        <translation>Klik angka untuk melihat rincian asalnya</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Records are only from %1 to %2.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Catatan hanya ada dari %1 sampai %2.</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <extracomment>a button that shows the days of the latest records</extracomment>
        <translation>Tampilkan yang terbaru</translation>
    </message>
</context>
<context>
    <name>laju::ui::DataSection</name>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Habit</source>
        <extracomment>a column&apos;s heading: whose habit of recording it may be</extracomment>
        <translation>Kebiasaan</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>a column&apos;s heading: of how many records</extracomment>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>The share is above the others&apos; by more than chance explains. A flag about this rep may come of it.</source>
        <translation>Bagiannya di atas yang lain melebihi kebetulan. Tanda tentang perwakilan ini bisa berasal dari sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <extracomment>a number of reps</extracomment>
        <translation>
            <numerusform>%n perwakilan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List %n record(s) to mend</source>
        <extracomment>a button; a number of records</extracomment>
        <translation>
            <numerusform>Daftar %n catatan untuk dibetulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend here.</source>
        <translation>Tidak ada yang perlu dibetulkan.</translation>
    </message>
    <message>
        <source>Data trust</source>
        <translation>Kepercayaan data</translation>
    </message>
    <message>
        <source>figures are as good as the records</source>
        <translation>angka hanya sebaik catatannya</translation>
    </message>
    <message>
        <source>Enter lists the records that a check found.</source>
        <translation>Enter menampilkan catatan yang ditemukan pemeriksaan.</translation>
    </message>
    <message>
        <source>By rep</source>
        <translation>Per perwakilan</translation>
    </message>
</context>
<context>
    <name>laju::ui::DateJump</name>
    <message>
        <source>Go to date</source>
        <extracomment>Before a date field: the table shows the rows from that date on</extracomment>
        <translation>Ke tanggal</translation>
    </message>
    <message>
        <source>Ctrl+G; Enter goes there</source>
        <translation>Ctrl+G; Enter menuju ke sana</translation>
    </message>
</context>
<context>
    <name>laju::ui::DayNumbersCard</name>
    <message>
        <source>Nobody set a target for this rep yet. Set one on Targets: calls per workday is a good start.</source>
        <translation>Belum ada target untuk perwakilan ini. Tetapkan di Target: panggilan per hari kerja adalah awal yang baik.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Minggu ini</translation>
    </message>
    <message>
        <source>A day from the next workday</source>
        <extracomment>Heads amounts for each workday that comes</extracomment>
        <translation>Per hari mulai hari kerja berikutnya</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Change the weights on Targets</source>
        <translation>Ubah bobot di Target</translation>
    </message>
    <message>
        <source>Go to Targets</source>
        <translation>Buka Target</translation>
    </message>
    <message>
        <source>The day in numbers is copied: paste it into a message.</source>
        <translation>Ringkasan hari sudah disalin: tempelkan ke pesan.</translation>
    </message>
    <message>
        <source>The day in numbers</source>
        <translation>Hari ini dalam angka</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Satu angka</translation>
    </message>
    <message>
        <source>A score: the mean of what is reached of that which is due, by the weights of the targets, none counted over 100%</source>
        <translation>Skor: rata-rata dari yang tercapai terhadap yang seharusnya, menurut bobot target, masing-masing paling banyak 100%</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
</context>
<context>
    <name>laju::ui::DayOffForm</name>
    <message>
        <source>For: %1</source>
        <extracomment>%1 is the company, a team or a person</extracomment>
        <translation>Untuk: %1</translation>
    </message>
    <message>
        <source>Change days off</source>
        <translation>Ubah hari libur</translation>
    </message>
    <message>
        <source>Add days off</source>
        <translation>Tambah hari libur</translation>
    </message>
    <message>
        <source>Delete days off</source>
        <translation>Hapus hari libur</translation>
    </message>
    <message>
        <source>Days off deleted.</source>
        <translation>Hari libur dihapus.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>laju::ui::DealsSection</name>
    <message>
        <source>Copy deals won and lost</source>
        <translation>Salin kesepakatan menang dan kalah</translation>
    </message>
    <message>
        <source>Copy days per stage</source>
        <translation>Salin hari per tahap</translation>
    </message>
    <message>
        <source>Copy stages against their own past</source>
        <translation>Salin perbandingan tahap dengan masa lalunya</translation>
    </message>
    <message>
        <source>Copy where value is stuck</source>
        <translation>Salin di mana nilai tertahan</translation>
    </message>
</context>
<context>
    <name>laju::ui::DrillDownPage</name>
    <message>
        <source>Esc or Alt+← goes back</source>
        <translation>Esc atau Alt+← untuk kembali</translation>
    </message>
    <message>
        <source>All reps</source>
        <translation>Semua perwakilan</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Open, won and lost</source>
        <translation>Terbuka, menang, dan kalah</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Catatan yang mana</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A trail: %1 is the page one came from, %2 what is listed</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Kembali (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Explain this figure (F1)</source>
        <translation>Jelaskan angka ini (F1)</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Jelaskan angka ini</translation>
    </message>
    <message>
        <source>Filter by name, account, owner or stage</source>
        <translation>Saring menurut nama, akun, pemilik, atau tahap</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>No activity fits these filters.</source>
        <translation>Tidak ada aktivitas yang cocok dengan saringan ini.</translation>
    </message>
    <message>
        <source>Export the listed activities</source>
        <translation>Ekspor aktivitas yang ditampilkan</translation>
    </message>
</context>
<context>
    <name>laju::ui::EffortCard</name>
    <message>
        <source>Effort against result</source>
        <translation>Upaya dan hasil</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Nobody has a figure of both in this period.</source>
        <translation>Belum ada yang memiliki kedua angka pada periode ini.</translation>
    </message>
    <message>
        <source>%1 against %2, rep by rep: association, not cause.</source>
        <extracomment>%1 and %2 are metrics</extracomment>
        <translation>%1 terhadap %2 per perwakilan: hubungan, bukan sebab.</translation>
    </message>
    <message>
        <source>association, not cause</source>
        <translation>hubungan, bukan sebab</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Upaya</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>laju::ui::EmploymentDates</name>
    <message>
        <source>since</source>
        <extracomment>Somebody&apos;s employment; a date stands below</extracomment>
        <translation>sejak</translation>
    </message>
    <message>
        <source>First day of employment</source>
        <translation>Hari pertama bekerja</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Somebody&apos;s employment; a date stands below</extracomment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Last day of employment</source>
        <translation>Hari terakhir bekerja</translation>
    </message>
</context>
<context>
    <name>laju::ui::EmploymentForm</name>
    <message>
        <source>Change first and last day</source>
        <translation>Ubah hari pertama dan terakhir</translation>
    </message>
</context>
<context>
    <name>laju::ui::EntryView</name>
    <message>
        <source>In Indonesian: %1</source>
        <extracomment>%1 is the same term in the other language</extracomment>
        <translation>Dalam bahasa Indonesia: %1</translation>
    </message>
    <message>
        <source>In English: %1</source>
        <translation>Dalam bahasa Inggris: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Also found as: %1</source>
        <extracomment>%1 lists other words for the same thing</extracomment>
        <translation>Ditemukan juga dengan: %1</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Rumus</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Company, %1</source>
        <extracomment>%1 is a month: the figure of the whole company in it</extracomment>
        <translation>Perusahaan, %1</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Terkait</translation>
    </message>
    <message>
        <source>See this figure now</source>
        <translation>Lihat angka ini sekarang</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
</context>
<context>
    <name>laju::ui::ExplainPanel</name>
    <message>
        <source>Copied the explanation.</source>
        <translation>Penjelasan disalin.</translation>
    </message>
    <message>
        <source>Explanation of a figure</source>
        <translation>Penjelasan sebuah angka</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Tutup penjelasan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the explanation</source>
        <translation>Salin penjelasan</translation>
    </message>
    <message>
        <source>Glossary entry</source>
        <translation>Entri glosarium</translation>
    </message>
    <message>
        <source>List: %1</source>
        <extracomment>A button: %1 is what is listed, such as &quot;62 won&quot;</extracomment>
        <translation>Daftar: %1</translation>
    </message>
    <message>
        <source>List the rows</source>
        <translation>Daftar catatannya</translation>
    </message>
</context>
<context>
    <name>laju::ui::FigureCard</name>
    <message>
        <source>up %1</source>
        <extracomment>%1 is an amount of change such as &quot;8%&quot;</extracomment>
        <translation>naik %1</translation>
    </message>
    <message>
        <source>down %1</source>
        <extracomment>%1 is an amount of change such as &quot;8%&quot;</extracomment>
        <translation>turun %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tetap</translation>
    </message>
    <message>
        <source>better than before</source>
        <translation>lebih baik dari sebelumnya</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>lebih buruk dari sebelumnya</translation>
    </message>
    <message>
        <source>%1 of the target, %2 expected by now</source>
        <translation>%1 dari target, seharusnya %2 saat ini</translation>
    </message>
    <message>
        <source>%1 of the target</source>
        <translation>%1 dari target</translation>
    </message>
</context>
<context>
    <name>laju::ui::FileSection</name>
    <message>
        <source>Imported file</source>
        <translation>Berkas impor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>in</source>
        <translation>masuk</translation>
    </message>
    <message>
        <source>Choose the import to take back first.</source>
        <translation>Pilih dulu impor yang akan ditarik kembali.</translation>
    </message>
    <message>
        <source>Took back %1.</source>
        <translation>%1 ditarik kembali.</translation>
    </message>
    <message>
        <source>%1 (mended)</source>
        <translation>%1 (dibetulkan)</translation>
    </message>
    <message>
        <source>All is well: the file is whole and every sum equals its rows.</source>
        <translation>Semua baik: berkas utuh dan setiap jumlah sama dengan baris-barisnya.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Belum ada yang diimpor.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Periksa berkas</translation>
    </message>
</context>
<context>
    <name>laju::ui::FlagRow</name>
    <message>
        <source>Dismiss flag</source>
        <translation>Kesampingkan tanda</translation>
    </message>
    <message numerus="yes">
        <source>Show the %1 records ›</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>Tampilkan %1 catatan ›</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss …</source>
        <translation>Kesampingkan …</translation>
    </message>
    <message>
        <source>Dismiss the flag of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Kesampingkan tanda %1</translation>
    </message>
    <message>
        <source>Why? It comes back when later records say the same.</source>
        <translation>Mengapa? Tanda kembali bila catatan berikutnya berkata sama.</translation>
    </message>
    <message>
        <source>Why it needs no talk</source>
        <translation>Mengapa tidak perlu dibicarakan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kesampingkan</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Catatan %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::FlagsCard</name>
    <message>
        <source>computing …</source>
        <translation>menghitung …</translation>
    </message>
    <message>
        <source>Nobody differs by more than chance explains.</source>
        <translation>Tidak ada yang berbeda melebihi yang bisa dijelaskan kebetulan.</translation>
    </message>
    <message>
        <source>There are too few records to tell anybody apart by.</source>
        <translation>Catatan terlalu sedikit untuk membedakan siapa pun.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After some of a list</extracomment>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not flagged, too few records to tell: %1.</source>
        <extracomment>%1 lists people and why</extracomment>
        <translation>Tidak ditandai, catatan terlalu sedikit untuk menilai: %1.</translation>
    </message>
    <message>
        <source>%1 differences tested in two periods; at most %2 of all flags are expected to be false.</source>
        <extracomment>%1 is a number of tests, %2 a share</extracomment>
        <translation>%1 perbedaan diuji dalam dua periode; paling banyak %2 dari semua tanda diperkirakan keliru.</translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dikesampingkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <extracomment>%1 is a name, a rate and a reason</extracomment>
        <translation>Kembalikan: %1</translation>
    </message>
    <message>
        <source>Bring back flag</source>
        <translation>Kembalikan tanda</translation>
    </message>
    <message>
        <source>Worth a conversation</source>
        <translation>Layak dibicarakan</translation>
    </message>
</context>
<context>
    <name>laju::ui::ForecastSection</name>
    <message>
        <source>80%: %1 – %2</source>
        <extracomment>%1 and %2 are amounts, within which the period ends eight times in ten</extracomment>
        <translation>80%: %1 – %2</translation>
    </message>
    <message>
        <source>won %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>menang %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>target %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <extracomment>%1 is a number, of open deals to what is missing of the target</extracomment>
        <translation>cakupan %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <extracomment>%1 is an amount that is missing of a target</extracomment>
        <translation>selisih %1</translation>
    </message>
    <message>
        <source>reps commit %1</source>
        <extracomment>%1 is an amount, what reps themselves take to be nearly sure</extracomment>
        <translation>komitmen perwakilan %1</translation>
    </message>
    <message>
        <source>best case %1</source>
        <extracomment>%1 is an amount, what reps themselves take to be within reach</extracomment>
        <translation>skenario terbaik %1</translation>
    </message>
    <message>
        <source>%1 – to close the gap: %2</source>
        <extracomment>%1 is &quot;This month&quot;, &quot;This quarter&quot; or &quot;Next quarter&quot;, %2 what would close a gap to the target</extracomment>
        <translation>%1 – untuk menutup selisih: %2</translation>
    </message>
    <message>
        <source>As of %1; the period chosen above does not matter here.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Per %1; periode yang dipilih di atas tidak berpengaruh di sini.</translation>
    </message>
    <message>
        <source>Open deals that may be won</source>
        <translation>Peluang terbuka yang mungkin menang</translation>
    </message>
    <message>
        <source>may be won</source>
        <translation>mungkin menang</translation>
    </message>
    <message>
        <source>would close the gap</source>
        <translation>akan menutup selisih</translation>
    </message>
    <message>
        <source>Copy the forecast</source>
        <translation>Salin perkiraan</translation>
    </message>
    <message>
        <source>Copy the months in hindsight</source>
        <translation>Salin bulan-bulan uji ke belakang</translation>
    </message>
    <message>
        <source>Copy how chances came true</source>
        <translation>Salin terwujudnya probabilitas</translation>
    </message>
</context>
<context>
    <name>laju::ui::FunnelCard</name>
    <message>
        <source>Stage funnel</source>
        <translation>Corong tahap</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>Mencapai %1</translation>
    </message>
    <message>
        <source>▲ bottleneck</source>
        <extracomment>marks a stage of the funnel</extracomment>
        <translation>▲ hambatan</translation>
    </message>
    <message>
        <source>%1: %2 deals</source>
        <extracomment>%1 is a stage, %2 a number of deals</extracomment>
        <translation>%1: %2 kesepakatan</translation>
    </message>
    <message>
        <source>Went on: %1 (%2)</source>
        <extracomment>%1 is a share, %2 what it was made from</extracomment>
        <translation>Berlanjut: %1 (%2)</translation>
    </message>
    <message>
        <source>Days in the stage: %1 (%2)</source>
        <extracomment>%1 is a number of days, %2 what it was made from</extracomment>
        <translation>Hari di tahap: %1 (%2)</translation>
    </message>
    <message>
        <source>Bottleneck – %1</source>
        <extracomment>%1 says why</extracomment>
        <translation>Hambatan – %1</translation>
    </message>
    <message>
        <source>first reached in the period</source>
        <translation>pertama kali dicapai dalam periode</translation>
    </message>
    <message>
        <source>Touched stages only</source>
        <extracomment>a switch: leave out deals that skipped the stage</extracomment>
        <translation>Hanya tahap yang disinggahi</translation>
    </message>
    <message>
        <source>Counts at each stage only the deals that were in it themselves.</source>
        <translation>Di setiap tahap hanya menghitung kesepakatan yang benar-benar pernah berada di sana.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>No opportunity came to a stage in this period.</source>
        <translation>Tidak ada peluang yang masuk ke suatu tahap pada periode ini.</translation>
    </message>
</context>
<context>
    <name>laju::ui::FunnelPlotCard</name>
    <message>
        <source>Of</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>Nothing in this period tells it apart by that.</source>
        <translation>Tidak ada yang dapat dibedakan menurut itu pada periode ini.</translation>
    </message>
    <message>
        <source>There is nothing of it in this period.</source>
        <translation>Tidak ada catatannya pada periode ini.</translation>
    </message>
    <message>
        <source>%1, with what chance alone explains</source>
        <extracomment>%1 is a rate</extracomment>
        <translation>%1, dengan yang dijelaskan kebetulan semata</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>%1: %2 of %3; chance explains %4</source>
        <extracomment>%1 is a name, %2 a share, %3 of how many records, %4 the range that chance explains</extracomment>
        <translation>%1: %2 dari %3; kebetulan menjelaskan %4</translation>
    </message>
    <message numerus="yes">
        <source>%n of them lie(s) further off than chance explains.</source>
        <translation>
            <numerusform>%n di antaranya menyimpang melebihi yang dijelaskan kebetulan.</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed 95%, dotted 99.8%</source>
        <translation>putus-putus 95%, titik-titik 99,8%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Rep</source>
        <extracomment>What the points of a chart stand for</extracomment>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Menurut</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <extracomment>of an axis; %1 says which records a rate is a share of, such as &quot;closed&quot; or &quot;outbound&quot;</extracomment>
        <translation>Catatan: %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::GlossaryPage</name>
    <message>
        <source>Glossary</source>
        <translation>Glosarium</translation>
    </message>
    <message numerus="yes">
        <source>%n terms and metrics</source>
        <translation>
            <numerusform>%n istilah dan metrik</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+F searches in either language · Alt+← goes back · F1 anywhere shows what the focus is on</source>
        <translation>Ctrl+F mencari dalam kedua bahasa · Alt+← kembali · F1 di mana saja menjelaskan yang sedang difokus</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <extracomment>%1 is a term like the one that was looked for</extracomment>
        <translation>Tampilkan “%1”</translation>
    </message>
    <message>
        <source>Nothing for “%1”. Try fewer letters, or the word in the other language.</source>
        <translation>Tidak ada untuk “%1”. Coba lebih sedikit huruf, atau kata dalam bahasa lain.</translation>
    </message>
    <message>
        <source>Search terms and metrics</source>
        <translation>Cari istilah dan metrik</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Cari di glosarium</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Per topik</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Urutan daftar</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
    <message>
        <source>Show all terms</source>
        <translation>Tampilkan semua istilah</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>Kembali (Alt+←)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward (Alt+→)</source>
        <translation>Maju (Alt+→)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
</context>
<context>
    <name>laju::ui::HelpCard</name>
    <message>
        <source>Deal</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>a button; %1 is a number of deals</extracomment>
        <translation>Tampilkan semua %1</translation>
    </message>
    <message>
        <source>Open deals that need help</source>
        <translation>Kesepakatan terbuka yang perlu bantuan</translation>
    </message>
    <message>
        <source>most reasons first, then by value</source>
        <translation>alasan terbanyak dahulu, lalu menurut nilai</translation>
    </message>
    <message>
        <source>Enter opens a deal.</source>
        <translation>Enter membuka kesepakatan.</translation>
    </message>
    <message>
        <source>No open deal needs help: each moves, and has a next step.</source>
        <translation>Tidak ada kesepakatan terbuka yang perlu bantuan: semuanya bergerak dan punya langkah berikutnya.</translation>
    </message>
    <message>
        <source>Show all open deals that need help</source>
        <translation>Tampilkan semua kesepakatan terbuka yang perlu bantuan</translation>
    </message>
</context>
<context>
    <name>laju::ui::ImportWizard</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Membaca %1 …</translation>
    </message>
    <message>
        <source>Checking every row …</source>
        <translation>Memeriksa setiap baris …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Mengimpor …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken.</source>
        <translation>Dihentikan. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Impor berkas</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xls);;All files (*)</source>
        <translation>Tabel (*.csv *.tsv *.txt *.xls);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>%1 is in: %2 new, %3 changed, %4 already here, %5 left out.</source>
        <translation>%1 sudah masuk: %2 baru, %3 berubah, %4 sudah ada, %5 dilewati.</translation>
    </message>
    <message>
        <source>Settings lists every import and can take it back.</source>
        <translation>Pengaturan mencatat setiap impor dan dapat menariknya kembali.</translation>
    </message>
    <message>
        <source>Go on with the next file</source>
        <translation>Lanjut ke berkas berikutnya</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 dari %3)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Berkas lain…</translation>
    </message>
    <message>
        <source>Accounts, reps and teams, opportunities, calls and other activities, costs, survey answers – as CSV or a table saved as .xls by Laju or any other system. You see how every column is understood before anything is taken.</source>
        <translation>Akun, perwakilan dan tim, peluang, panggilan dan aktivitas lain, biaya, jawaban survei – sebagai CSV atau tabel .xls dari Laju atau sistem lain. Cara memahami setiap kolom ditampilkan sebelum ada yang diimpor.</translation>
    </message>
</context>
<context>
    <name>laju::ui::LeaderboardCard</name>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>with the 95% interval</source>
        <translation>dengan selang 95%</translation>
    </message>
    <message>
        <source>Nobody has a figure in this period.</source>
        <translation>Belum ada yang memiliki angka pada periode ini.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>terlalu sedikit untuk disimpulkan</translation>
    </message>
    <message>
        <source>95%: %1</source>
        <extracomment>%1 is a range such as &quot;29% – 41%&quot;</extracomment>
        <translation>95%: %1</translation>
    </message>
    <message>
        <source>rank %1, no clear difference among %2</source>
        <extracomment>%1 is a rank, %2 a number of reps</extracomment>
        <translation>peringkat %1, tanpa perbedaan jelas di antara %2 orang</translation>
    </message>
    <message>
        <source>No clear difference between the reps.</source>
        <translation>Tidak ada perbedaan yang jelas di antara perwakilan.</translation>
    </message>
    <message>
        <source>Reps in one bracket do not differ clearly.</source>
        <translation>Perwakilan dalam satu kurung tidak berbeda dengan jelas.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Papan peringkat</translation>
    </message>
    <message>
        <source>Ranked by</source>
        <translation>Diurutkan menurut</translation>
    </message>
    <message>
        <source>Reps share a rank while the difference from the best of the group is within what chance explains (95% over the whole list). Fewer than five records are too few to rank.</source>
        <translation>Perwakilan berbagi peringkat selama selisihnya dari yang terbaik di kelompok masih dapat dijelaskan oleh kebetulan (95% untuk seluruh daftar). Kurang dari lima catatan terlalu sedikit untuk diberi peringkat.</translation>
    </message>
</context>
<context>
    <name>laju::ui::LineBandChart</name>
    <message>
        <source>No data</source>
        <translation>Tidak ada data</translation>
    </message>
</context>
<context>
    <name>laju::ui::LossReasonDialog</name>
    <message>
        <source>Write why it was lost: a word will do, such as price or timing.</source>
        <translation>Tulis alasan kalah: satu kata cukup, misalnya harga atau waktu.</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Tandai kalah</translation>
    </message>
    <message>
        <source>Why was “%1” lost?</source>
        <extracomment>%1 is the name of an opportunity</extracomment>
        <translation>Mengapa “%1” kalah?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>laju::ui::LostZone</name>
    <message>
        <source>Drop a card here when the deal is lost</source>
        <translation>Lepaskan kartu di sini bila kesepakatan kalah</translation>
    </message>
</context>
<context>
    <name>laju::ui::MainWindow</name>
    <message>
        <source>Open a workspace</source>
        <translation>Buka ruang kerja</translation>
    </message>
    <message>
        <source>Laju workspaces (*.laju);;All files (*)</source>
        <translation>Ruang kerja Laju (*.laju);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Cadangkan ke</translation>
    </message>
    <message>
        <source>Laju workspaces (*.laju)</source>
        <translation>Ruang kerja Laju (*.laju)</translation>
    </message>
    <message>
        <source>Backed up to %1.</source>
        <translation>Dicadangkan ke %1.</translation>
    </message>
    <message>
        <source>%1 – Laju</source>
        <translation>%1 – Laju</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 activities · Saved</source>
        <extracomment>%1 is the workspace&apos;s file, %2 a number of activities</extracomment>
        <translation>
            <numerusform>%1 · %2 aktivitas · Tersimpan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::MappingStep</name>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Why it cannot be taken</source>
        <translation>Mengapa tidak dapat diimpor</translation>
    </message>
    <message>
        <source>please choose</source>
        <translation>silakan pilih</translation>
    </message>
    <message>
        <source>31/12 – day first</source>
        <translation>31/12 – hari dulu</translation>
    </message>
    <message>
        <source>12/31 – month first</source>
        <translation>12/31 – bulan dulu</translation>
    </message>
    <message>
        <source>1,234.5 – point</source>
        <translation>1,234.5 – titik</translation>
    </message>
    <message>
        <source>1.234,5 – comma</source>
        <translation>1.234,5 – koma</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>detik</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milidetik</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 already here, %5 that cannot be taken.</source>
        <translation>%1 baris: %2 baru, %3 berubah, %4 sudah ada, %5 tidak dapat diimpor.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Isi baris</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Columns and first rows as understood</source>
        <translation>Kolom dan baris pertama sebagaimana dipahami</translation>
    </message>
    <message>
        <source>Rows that cannot be taken</source>
        <translation>Baris yang tidak dapat diimpor</translation>
    </message>
    <message>
        <source>Take nothing while rows are wrong</source>
        <translation>Jangan impor selama ada baris yang salah</translation>
    </message>
    <message>
        <source>Leave the wrong rows out and take the others</source>
        <translation>Lewati baris yang salah dan impor yang lain</translation>
    </message>
    <message>
        <source>Its text was read as %1.</source>
        <extracomment>%1 is an encoding of text such as Windows-1252</extracomment>
        <translation>Teksnya dibaca sebagai %1.</translation>
    </message>
    <message>
        <source>Rows that say nothing, passed over: %1.</source>
        <extracomment>of rows of a file; %1 is a number of rows</extracomment>
        <translation>Baris yang kosong isinya, dilewati: %1.</translation>
    </message>
</context>
<context>
    <name>laju::ui::MappingTable</name>
    <message>
        <source>“%1” is taken for</source>
        <extracomment>%1 is the head of a column</extracomment>
        <translation>“%1” dipahami sebagai</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
</context>
<context>
    <name>laju::ui::MessageBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Tutup pesan</translation>
    </message>
</context>
<context>
    <name>laju::ui::NextUpList</name>
    <message>
        <source>Nothing is planned for the next two weeks. End a line with “follow up thu 10:00” to plan the next step.</source>
        <translation>Belum ada rencana untuk dua minggu ke depan. Akhiri baris dengan “tindak lanjut kamis 10:00” untuk merencanakan langkah berikutnya.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>%1 is a duration such as &quot;48 min&quot;</extracomment>
        <translation>%1 lagi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a planned activity</extracomment>
        <translation>Selesai: %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::NotesCard</name>
    <message>
        <source>Change the note of %1</source>
        <extracomment>%1 is a date and a name</extracomment>
        <translation>Ubah catatan %1</translation>
    </message>
    <message>
        <source>Delete the note of %1</source>
        <extracomment>%1 is a date and a name</extracomment>
        <translation>Hapus catatan %1</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Tampilkan yang terbaru</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n note(s)</source>
        <translation>
            <numerusform>Tampilkan semua %n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ubah catatan</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Tulis catatan</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Hapus catatan</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Catatan dihapus.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>between you and %1</source>
        <extracomment>of notes; %1 is a name</extracomment>
        <translation>antara Anda dan %1</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Catatan baru</translation>
    </message>
    <message>
        <source>What was said? Ctrl+Enter keeps it.</source>
        <translation>Apa yang dibicarakan? Ctrl+Enter menyimpannya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>laju::ui::OneToOneSection</name>
    <message>
        <source>Rep before</source>
        <translation>Perwakilan sebelumnya</translation>
    </message>
    <message>
        <source>Next rep</source>
        <translation>Perwakilan berikutnya</translation>
    </message>
    <message>
        <source>Whom the one-to-one is with</source>
        <translation>Dengan siapa pembicaraan empat mata</translation>
    </message>
    <message>
        <source>Print one-to-one</source>
        <translation>Cetak empat mata</translation>
    </message>
    <message>
        <source>Shows the report, which can be exported as a PDF</source>
        <translation>Menampilkan laporan yang dapat diekspor sebagai PDF</translation>
    </message>
    <message>
        <source>There is no rep here to talk with. Choose another team, or add reps under Settings › People.</source>
        <translation>Tidak ada perwakilan di sini. Pilih tim lain, atau tambahkan perwakilan di Pengaturan › Orang.</translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityDialog</name>
    <message>
        <source>Add a rep in Settings first: an opportunity belongs to somebody.</source>
        <translation>Tambahkan dulu perwakilan di Pengaturan: setiap peluang ada pemiliknya.</translation>
    </message>
    <message>
        <source>Edit opportunity</source>
        <translation>Ubah peluang</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>Tambah peluang</translation>
    </message>
    <message>
        <source>Opportunity saved.</source>
        <translation>Peluang disimpan.</translation>
    </message>
    <message>
        <source>Opportunity added.</source>
        <translation>Peluang ditambahkan.</translation>
    </message>
    <message>
        <source>Somebody else changed this opportunity since you opened it.</source>
        <translation>Orang lain sudah mengubah peluang ini sejak dibuka.</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Peluang baru</translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityForm</name>
    <message>
        <source>“%1” is new and will be created.</source>
        <extracomment>%1 is the name of an account that does not exist yet</extracomment>
        <translation>“%1” masih baru dan akan dibuat.</translation>
    </message>
    <message>
        <source>Give the opportunity a name.</source>
        <translation>Beri nama peluang ini.</translation>
    </message>
    <message>
        <source>Write why it was lost.</source>
        <translation>Tulis alasan kalah.</translation>
    </message>
    <message>
        <source>The stage&apos;s: %1</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>Dari tahap: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <source>Expected close is known</source>
        <translation>Perkiraan tutup diketahui</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Perkiraan tutup</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Sumber prospek</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Alasan kalah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityHistory</name>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Nothing is logged for this opportunity.</source>
        <translation>Belum ada catatan untuk peluang ini.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Perpindahan</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <extracomment>%1 is the name of a stage that does not exist any more</extracomment>
        <translation>%1 (dihapus)</translation>
    </message>
    <message numerus="yes">
        <source>skipped %n stage(s)</source>
        <extracomment>%n stages that a deal passed without being in them</extracomment>
        <translation>
            <numerusform>melewati %n tahap</numerusform>
        </translation>
    </message>
    <message>
        <source>began here</source>
        <translation>mulai di sini</translation>
    </message>
    <message>
        <source>moved back</source>
        <translation>mundur</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>dibuka kembali</translation>
    </message>
    <message>
        <source>other pipeline</source>
        <translation>pipeline lain</translation>
    </message>
</context>
<context>
    <name>laju::ui::OpportunityTable</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilitas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Perkiraan tutup</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Hari di tahap</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>lazim %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>opportunities</source>
        <translation>peluang</translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities</source>
        <extracomment>%1 is the number n, written with separators</extracomment>
        <translation>
            <numerusform>%1 peluang</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the listed opportunities</source>
        <translation>Ekspor peluang dalam daftar</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Peluang</translation>
    </message>
    <message>
        <source>No opportunity fits here.</source>
        <translation>Tidak ada peluang yang cocok di sini.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
</context>
<context>
    <name>laju::ui::OutlookCard</name>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Nothing is won, and no deal was ever: there is nothing to tell from.</source>
        <translation>Belum ada yang dimenangkan dan belum pernah ada peluang: tidak ada yang dapat dipelajari.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Peluang terbuka</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>Peluang baru</translation>
    </message>
    <message>
        <source>This quarter is likely to bring %1</source>
        <extracomment>a chart&apos;s title; %1 and %2 are amounts</extracomment>
        <translation>Kuartal ini mungkin menghasilkan %1</translation>
    </message>
    <message>
        <source>This quarter is likely to miss its target by %1</source>
        <translation>Kuartal ini mungkin kurang %1 dari targetnya</translation>
    </message>
    <message>
        <source>This quarter is likely to reach its target</source>
        <translation>Kuartal ini mungkin mencapai targetnya</translation>
    </message>
</context>
<context>
    <name>laju::ui::OverviewSection</name>
    <message>
        <source>Copy activities</source>
        <translation>Salin aktivitas</translation>
    </message>
    <message>
        <source>Copy reps</source>
        <translation>Salin perwakilan</translation>
    </message>
    <message>
        <source>Save figures as CSV…</source>
        <translation>Simpan angka sebagai CSV…</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Simpan angka</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Berkas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 disimpan.</translation>
    </message>
</context>
<context>
    <name>laju::ui::PaintedChart</name>
    <message>
        <source>Copy data</source>
        <translation>Salin data</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Salin gambar</translation>
    </message>
</context>
<context>
    <name>laju::ui::PeopleSection</name>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manajer</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Change rep</source>
        <translation>Ubah perwakilan</translation>
    </message>
    <message>
        <source>Add rep</source>
        <translation>Tambah perwakilan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first rep below.</source>
        <translation>Belum ada orang. Tambahkan perwakilan pertama di bawah.</translation>
    </message>
    <message>
        <source>the workspace&apos;s</source>
        <translation>ikut ruang kerja</translation>
    </message>
    <message>
        <source>none; a new name makes a team</source>
        <translation>tanpa tim; nama baru membuat tim</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Masa kerja</translation>
    </message>
</context>
<context>
    <name>laju::ui::PeriodChooser</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kuartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>Panjang periode</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>laju::ui::PeriodPicker</name>
    <message>
        <source>Day within the period</source>
        <translation>Hari dalam periode</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Periode sebelumnya</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Periode berikutnya</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Pilih periode</translation>
    </message>
</context>
<context>
    <name>laju::ui::PipelinePage</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Drag a card, or Ctrl+← / Ctrl+→, to change its stage</source>
        <translation>Seret kartu, atau Ctrl+← / Ctrl+→, untuk mengubah tahapnya</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Peluang baru</translation>
    </message>
    <message>
        <source>Marked as lost.</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>Ditandai kalah.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Dipindahkan ke %1.</translation>
    </message>
    <message>
        <source>This pipeline has no stage for lost deals.</source>
        <translation>Pipeline ini tidak punya tahap untuk kesepakatan kalah.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Papan</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Board or table</source>
        <translation>Papan atau tabel</translation>
    </message>
    <message>
        <source>Which pipeline</source>
        <translation>Pipeline yang ditampilkan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by name, account or owner</source>
        <translation>Filter menurut nama, akun, atau pemilik</translation>
    </message>
    <message>
        <source>No opportunities yet. Add the first one, or import the list that you keep elsewhere.</source>
        <translation>Belum ada peluang. Tambahkan yang pertama, atau impor daftar yang sudah ada di tempat lain.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Impor berkas…</translation>
    </message>
</context>
<context>
    <name>laju::ui::PlanInputs</name>
    <message>
        <source>The revenue has to be above zero.</source>
        <translation>Pendapatan harus lebih dari nol.</translation>
    </message>
    <message>
        <source>Empty: the target in force.</source>
        <translation>Kosong: target yang berlaku.</translation>
    </message>
    <message>
        <source>Empty: as much as in %1.</source>
        <extracomment>%1 is a period such as Q3 2026</extracomment>
        <translation>Kosong: sebanyak pada %1.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Sasaran</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Rates of the last</source>
        <translation>Rasio dari</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Revenue to win, %1</source>
        <extracomment>%1 the code of a currency</extracomment>
        <translation>Pendapatan, %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::PlanResult</name>
    <message>
        <source>%1: %2 (80%: %3)</source>
        <extracomment>%1 a metric, %2 how many it takes, %3 a range of them</extracomment>
        <translation>%1: %2 (80%: %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a rate, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Own rate: %1 (80%: %2; n = %3)</source>
        <extracomment>%1 a rate, %2 a range of it, %3 how many records it was made from</extracomment>
        <translation>Rasio sendiri: %1 (80%: %2; n = %3)</translation>
    </message>
    <message>
        <source>A workday: %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>Per hari kerja: %1</translation>
    </message>
    <message>
        <source>A workday of each rep: %1</source>
        <extracomment>%1 a number</extracomment>
        <translation>Per hari kerja tiap perwakilan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n workdays left</source>
        <translation>
            <numerusform>sisa %n hari kerja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reps</source>
        <translation>
            <numerusform>%n perwakilan</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Dibutuhkan</translation>
    </message>
    <message>
        <source>80% range</source>
        <translation>Rentang 80%</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rasio</translation>
    </message>
    <message>
        <source>Rate, 80% range</source>
        <translation>Rasio, rentang 80%</translation>
    </message>
    <message>
        <source>A workday</source>
        <translation>Per hari kerja</translation>
    </message>
    <message>
        <source>A workday of each rep</source>
        <translation>Per hari kerja tiap perwakilan</translation>
    </message>
    <message>
        <source>There is too little on record for a plan.</source>
        <translation>Catatan terlalu sedikit untuk sebuah rencana.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Yang dibutuhkan</translation>
    </message>
    <message>
        <source>Make targets</source>
        <translation>Jadikan target</translation>
    </message>
    <message>
        <source>Revenue, deals and opportunities are owed together over the period, activities by each rep a workday or a week.</source>
        <translation>Pendapatan, kesepakatan, dan peluang ditanggung bersama selama periode itu; aktivitas oleh tiap perwakilan per hari kerja atau per minggu.</translation>
    </message>
</context>
<context>
    <name>laju::ui::PlanView</name>
    <message>
        <source>Say what is to be won: the plan tells what it takes.</source>
        <translation>Sebutkan yang hendak dimenangkan: rencana ini menyebutkan apa yang dibutuhkan.</translation>
    </message>
    <message>
        <source>Make targets of a plan</source>
        <translation>Jadikan rencana target</translation>
    </message>
    <message>
        <source>Enter on a row lists what its rate was made from · Ctrl+Shift+T shows the table</source>
        <translation>Enter pada baris menampilkan asal rasionya · Ctrl+Shift+T menampilkan tabel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Andaikan</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>takes back what is assumed</extracomment>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Take back what is assumed</source>
        <translation>Tarik kembali pengandaian</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Perwakilan</translation>
    </message>
</context>
<context>
    <name>laju::ui::PulsePage</name>
    <message>
        <source>Asked. Whoever opens Laju is reminded quietly, by a dot.</source>
        <translation>Sudah ditanyakan. Siapa pun yang membuka Laju diingatkan diam-diam dengan satu titik.</translation>
    </message>
    <message>
        <source>Thank you. Counted, without a name.</source>
        <translation>Terima kasih. Sudah dihitung, tanpa nama.</translation>
    </message>
    <message>
        <source>Not today: you are reminded tomorrow. The question stays here.</source>
        <translation>Tidak hari ini: Anda diingatkan besok. Pertanyaannya tetap di sini.</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Denyut tim</translation>
    </message>
    <message>
        <source>0–9 or a letter answers · 1 0 for ten · Enter sends</source>
        <translation>0–9 atau satu huruf untuk menjawab · 1 0 untuk sepuluh · Enter mengirim</translation>
    </message>
    <message>
        <source>Ask the team</source>
        <translation>Tanya tim</translation>
    </message>
    <message>
        <source>Close survey</source>
        <translation>Tutup survei</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Ask it here</source>
        <translation>Tanyakan di sini</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>ditutup %1</translation>
    </message>
    <message>
        <source>95% interval %1 to %2</source>
        <translation>interval 95% %1 sampai %2</translation>
    </message>
    <message>
        <source>No answers yet. Results are shown from %1 on.</source>
        <translation>Belum ada jawaban. Hasil ditampilkan mulai dari %1.</translation>
    </message>
    <message>
        <source>The score over time</source>
        <translation>Skor dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Nobody wrote a comment in this round.</source>
        <translation>Tidak ada yang menulis komentar pada putaran ini.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>in no order</source>
        <translation>tanpa urutan</translation>
    </message>
    <message>
        <source>Reopen survey</source>
        <translation>Buka lagi survei</translation>
    </message>
    <message>
        <source>Closed: nobody is asked any more. The results stay.</source>
        <translation>Ditutup: tidak ada lagi yang ditanya. Hasilnya tetap ada.</translation>
    </message>
    <message>
        <source>Asked again from today on.</source>
        <translation>Ditanyakan lagi mulai hari ini.</translation>
    </message>
    <message>
        <source>Short questions tell how the team is before people leave. Answers have no name: only how many said what is kept, and shown from %1 answers on.</source>
        <translation>Pertanyaan singkat menunjukkan keadaan tim sebelum ada yang pergi. Jawaban tanpa nama: hanya jumlah tiap jawaban yang disimpan, dan ditampilkan mulai dari %1 jawaban.</translation>
    </message>
    <message>
        <source>Ask how likely they recommend working here</source>
        <translation>Tanyakan seberapa mungkin mereka merekomendasikan bekerja di sini</translation>
    </message>
    <message>
        <source>Ask a question of your own</source>
        <translation>Ajukan pertanyaan sendiri</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Remind me by a dot when a question waits (kept on this machine only)</source>
        <translation>Ingatkan saya dengan titik bila ada pertanyaan menunggu (hanya disimpan di komputer ini)</translation>
    </message>
    <message>
        <source>The score over time: no difference beyond chance</source>
        <translation>Skor dari waktu ke waktu: tidak ada perbedaan di luar kebetulan</translation>
    </message>
    <message>
        <source>The score over time: better than before</source>
        <translation>Skor dari waktu ke waktu: lebih baik dari sebelumnya</translation>
    </message>
    <message>
        <source>The score over time: worse than before</source>
        <translation>Skor dari waktu ke waktu: lebih buruk dari sebelumnya</translation>
    </message>
</context>
<context>
    <name>laju::ui::QuickLineEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>Pilihan lanjutan</translation>
    </message>
</context>
<context>
    <name>laju::ui::QuickLogBar</name>
    <message>
        <source>There is no line to repeat yet.</source>
        <translation>Belum ada baris untuk diulangi.</translation>
    </message>
    <message>
        <source>Stop the call timer (Ctrl+T)</source>
        <translation>Hentikan pengatur waktu panggilan (Ctrl+T)</translation>
    </message>
    <message>
        <source>Start the call timer (Ctrl+T)</source>
        <translation>Mulai pengatur waktu panggilan (Ctrl+T)</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Add a rep in Settings first: an activity belongs to somebody.</source>
        <translation>Tambahkan dulu perwakilan di Pengaturan: setiap aktivitas ada pemiliknya.</translation>
    </message>
    <message>
        <source>No account is named “%1”.</source>
        <translation>Tidak ada akun bernama “%1”.</translation>
    </message>
    <message>
        <source>Create account “%1” and log</source>
        <translation>Buat akun “%1” dan catat</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Catat aktivitas</translation>
    </message>
    <message>
        <source>Log anyway</source>
        <translation>Tetap catat</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <extracomment>%1 is a kind of activity, such as &quot;call&quot;</extracomment>
        <translation>Direncanakan: %1</translation>
    </message>
    <message>
        <source>Logged %1</source>
        <translation>Dicatat: %1</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Apa yang dilakukan</translation>
    </message>
    <message>
        <source>call PT Nusantara 12m connected, follow up thu 10:00</source>
        <translation>telepon PT Nusantara 12m tersambung, tindak lanjut kamis 10:00</translation>
    </message>
    <message>
        <source>Log ↵</source>
        <extracomment>The primary button; ↵ is the Enter key</extracomment>
        <translation>Catat ↵</translation>
    </message>
    <message>
        <source>Log (Enter)</source>
        <translation>Catat (Enter)</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Jenis aktivitas</translation>
    </message>
</context>
<context>
    <name>laju::ui::Rail</name>
    <message>
        <source>Workspace menu</source>
        <translation>Menu ruang kerja</translation>
    </message>
</context>
<context>
    <name>laju::ui::RailState</name>
    <message numerus="yes">
        <source>%n question(s) to the team wait</source>
        <translation>
            <numerusform>%n pertanyaan untuk tim menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>laju::ui::RampUpForm</name>
    <message>
        <source>“%1” is no share in percent.</source>
        <translation>“%1” bukan bagian dalam persen.</translation>
    </message>
    <message>
        <source>Change ramp-up</source>
        <translation>Ubah masa penyesuaian</translation>
    </message>
    <message>
        <source>Delete ramp-up</source>
        <translation>Hapus masa penyesuaian</translation>
    </message>
    <message>
        <source>Ramp-up deleted.</source>
        <translation>Masa penyesuaian dihapus.</translation>
    </message>
    <message>
        <source>Share of targets in each month from the first day on</source>
        <translation>Bagian target pada tiap bulan sejak hari pertama</translation>
    </message>
    <message>
        <source>25%, 50%, 75%</source>
        <translation>25%, 50%, 75%</translation>
    </message>
</context>
<context>
    <name>laju::ui::RatesSection</name>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>One unit in %1</source>
        <extracomment>Head of a column; %1 is a currency such as IDR
----------
%1 is a currency such as IDR</extracomment>
        <translation>Satu satuan dalam %1</translation>
    </message>
    <message>
        <source>Change exchange rate</source>
        <translation>Ubah kurs</translation>
    </message>
    <message>
        <source>Add exchange rate</source>
        <translation>Tambah kurs</translation>
    </message>
    <message>
        <source>Delete exchange rate</source>
        <translation>Hapus kurs</translation>
    </message>
    <message>
        <source>Exchange rate deleted.</source>
        <translation>Kurs dihapus.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>amounts are converted at the rate in force on their day</source>
        <translation>nilai dikonversi dengan kurs yang berlaku pada harinya</translation>
    </message>
    <message>
        <source>No exchange rates. Add one before recording amounts in another currency.</source>
        <translation>Belum ada kurs. Tambahkan dahulu sebelum mencatat nilai dalam mata uang lain.</translation>
    </message>
    <message>
        <source>15,850.25</source>
        <translation>15.850,25</translation>
    </message>
</context>
<context>
    <name>laju::ui::RecordDialog</name>
    <message>
        <source>%1 Save again to keep both.</source>
        <extracomment>%1 is a sentence that says what is there already</extracomment>
        <translation>%1 Simpan sekali lagi untuk menyimpan keduanya.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Throw away what you changed?</source>
        <translation>Buang perubahan yang dibuat?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Muat ulang</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>laju::ui::RecordForm</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>laju::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Page Up and Page Down turn the pages</source>
        <translation>Page Up dan Page Down membalik halaman</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Bahasa laporan</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Ekspor PDF…</translation>
    </message>
    <message>
        <source>Export the report as a PDF</source>
        <translation>Ekspor laporan sebagai PDF</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Pratinjau laporan</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Size on paper</source>
        <translation>Ukuran di kertas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sesuaikan lebar</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Menulis PDF…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Menyusun laporan…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Ekspor laporan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Berkas PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Pilih tempat lain</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Laporan disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>laju::ui::RepsCard</name>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Attainment</source>
        <translation>Pencapaian</translation>
    </message>
    <message>
        <source>attainment of %1</source>
        <translation>pencapaian %1</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Nobody logged anything in this period.</source>
        <translation>Belum ada yang dicatat dalam periode ini.</translation>
    </message>
</context>
<context>
    <name>laju::ui::RepsSection</name>
    <message>
        <source>Copy leaderboard</source>
        <translation>Salin papan peringkat</translation>
    </message>
    <message>
        <source>Copy effort against result</source>
        <translation>Salin upaya dan hasil</translation>
    </message>
    <message>
        <source>Copy reps</source>
        <translation>Salin perwakilan</translation>
    </message>
</context>
<context>
    <name>laju::ui::ScopePicker</name>
    <message>
        <source>Whose work is shown</source>
        <translation>Pekerjaan siapa yang ditampilkan</translation>
    </message>
</context>
<context>
    <name>laju::ui::ScoreScale</name>
    <message>
        <source>0: not at all likely</source>
        <translation>0: sama sekali tidak mungkin</translation>
    </message>
    <message>
        <source>10: extremely likely</source>
        <translation>10: sangat mungkin</translation>
    </message>
</context>
<context>
    <name>laju::ui::ScorecardCard</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1 is a figure of the period before</extracomment>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Team median</source>
        <translation>Median tim</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Tercapai</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Kartu skor</translation>
    </message>
    <message>
        <source>Enter lists what a figure was made from, F1 explains it.</source>
        <translation>Enter menampilkan catatan di balik angka, F1 menjelaskannya.</translation>
    </message>
</context>
<context>
    <name>laju::ui::SectionsPage</name>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>laju::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>laju::ui::StackedBarChart</name>
    <message>
        <source>All: %1</source>
        <extracomment>The sum of all parts of a bar</extracomment>
        <translation>Semua: %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::StageHealthCard</name>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>4 periods before</source>
        <extracomment>a column&apos;s heading: the median of the four periods before</extracomment>
        <translation>4 periode lalu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>a column&apos;s heading: what deals now in the stage are worth</extracomment>
        <translation>Di dalam</translation>
    </message>
    <message>
        <source>Longer than usual</source>
        <extracomment>a column&apos;s heading: what those deals are worth that are in the stage for longer than usual</extracomment>
        <translation>Lebih dari biasa</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>three of four deals leave it within %1</source>
        <extracomment>%1 is a number of days with its unit</extracomment>
        <translation>tiga dari empat kesepakatan meninggalkannya dalam %1</translation>
    </message>
    <message>
        <source>inside without an amount: %1</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>di dalam tanpa nilai: %1</translation>
    </message>
    <message>
        <source>inside without an exchange rate: %1</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>di dalam tanpa kurs: %1</translation>
    </message>
    <message>
        <source>%1 longer than usual</source>
        <extracomment>%1 is a number of deals in a stage</extracomment>
        <translation>%1 lebih lama dari biasa</translation>
    </message>
    <message>
        <source>%1 inside</source>
        <extracomment>%1 is a number of deals in a stage</extracomment>
        <translation>%1 di dalam</translation>
    </message>
    <message>
        <source>No stage stands out.</source>
        <translation>Tidak ada tahap yang menonjol.</translation>
    </message>
    <message>
        <source>Stages against their own past</source>
        <translation>Tahap dibanding masa lalunya sendiri</translation>
    </message>
    <message>
        <source>The pipeline has no open stage.</source>
        <translation>Pipeline tidak punya tahap terbuka.</translation>
    </message>
</context>
<context>
    <name>laju::ui::StageRemovalDialog</name>
    <message>
        <source>Remove stage</source>
        <translation>Hapus tahap</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities stand in “%1”. They move to another stage before it is removed; history and past figures keep it.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>
            <numerusform>%n peluang berada di “%1”. Semuanya pindah ke tahap lain sebelum tahap ini dihapus; riwayat dan angka lama tetap menyimpannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move them to</source>
        <translation>Pindahkan ke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move and remove</source>
        <translation>Pindahkan dan hapus</translation>
    </message>
</context>
<context>
    <name>laju::ui::StageTimeCard</name>
    <message>
        <source>Still in %1</source>
        <extracomment>%1 is a stage</extracomment>
        <translation>Masih di %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Keluar dari %1</translation>
    </message>
    <message>
        <source>Days per stage</source>
        <translation>Hari per tahap</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yang mana</translation>
    </message>
    <message>
        <source>P10</source>
        <translation>P10</translation>
    </message>
    <message>
        <source>P25</source>
        <translation>P25</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>P75</source>
        <translation>P75</translation>
    </message>
    <message>
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>left the stage in the period</source>
        <translation>keluar dari tahap dalam periode</translation>
    </message>
    <message>
        <source>still inside: age</source>
        <translation>masih di dalam: umur</translation>
    </message>
    <message>
        <source>No deal was in a stage in this period.</source>
        <translation>Tidak ada kesepakatan di tahap mana pun dalam periode ini.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>%1 is a number of deals</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 deals, median %4, half of them between %5 and %6</source>
        <extracomment>%1 a stage, %2 which deals, %3 their number, %4 to %6 numbers of days</extracomment>
        <translation>%1, %2: %3 kesepakatan, median %4, separuhnya antara %5 dan %6</translation>
    </message>
    <message>
        <source>left</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>still inside</source>
        <translation>masih di dalam</translation>
    </message>
    <message>
        <source>box: middle half, line: middle eight tenths</source>
        <translation>kotak: separuh tengah, garis: delapan persepuluh tengah</translation>
    </message>
</context>
<context>
    <name>laju::ui::StagesSection</name>
    <message>
        <source>New</source>
        <extracomment>the first stage of a new pipeline</extracomment>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Chance of winning</source>
        <translation>Kemungkinan menang</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Ubah tahap</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>There is a pipeline called “%1” already. Give the new one another name.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Sudah ada pipeline bernama “%1”. Beri nama lain.</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Tambah pipeline</translation>
    </message>
    <message>
        <source>Rename pipeline</source>
        <translation>Ganti nama pipeline</translation>
    </message>
    <message>
        <source>Move pipeline</source>
        <translation>Pindahkan pipeline</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Tambah tahap</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Pindahkan tahap</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>Hapus tahap</translation>
    </message>
    <message>
        <source>Stage “%1” removed.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>Tahap “%1” dihapus.</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipeline dan tahap</translation>
    </message>
    <message>
        <source>Name of the pipeline</source>
        <translation>Nama pipeline</translation>
    </message>
    <message>
        <source>Move the pipeline up</source>
        <translation>Naikkan pipeline</translation>
    </message>
    <message>
        <source>Move the pipeline down</source>
        <translation>Turunkan pipeline</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Add as new</source>
        <extracomment>a button: makes a pipeline of the name beside it</extracomment>
        <translation>Tambah sebagai baru</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>There is a stage called “%1” in this pipeline already.</source>
        <extracomment>%1 is the name of a stage</extracomment>
        <translation>Sudah ada tahap bernama “%1” di pipeline ini.</translation>
    </message>
</context>
<context>
    <name>laju::ui::StepsCard</name>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>share of the records</source>
        <translation>bagian dari catatan</translation>
    </message>
    <message>
        <source>There are no records of any step in these days.</source>
        <translation>Tidak ada catatan dari langkah mana pun pada hari-hari ini.</translation>
    </message>
    <message>
        <source>others %1</source>
        <extracomment>%1 is the share of the other reps</extracomment>
        <translation>yang lain %1</translation>
    </message>
    <message>
        <source>The way of a deal, beside the others</source>
        <translation>Jalan sebuah kesepakatan, di samping yang lain</translation>
    </message>
    <message>
        <source>dot and 95% interval; line: all others</source>
        <translation>titik dan interval 95%; garis: semua yang lain</translation>
    </message>
</context>
<context>
    <name>laju::ui::StuckDealsCard</name>
    <message>
        <source>Deal</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>In stage (usual)</source>
        <extracomment>a column&apos;s heading: days in the stage, and within how many days three of four deals leave it</extracomment>
        <translation>Di tahap (biasa)</translation>
    </message>
    <message>
        <source>%1 longer than three of four deals</source>
        <extracomment>%1 is a number of days with its unit</extracomment>
        <translation>%1 lebih lama daripada tiga dari empat kesepakatan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>won since</source>
        <extracomment>of a deal that was stuck in a past period</extracomment>
        <translation>sudah menang</translation>
    </message>
    <message>
        <source>lost since</source>
        <extracomment>of a deal that was stuck in a past period</extracomment>
        <translation>sudah kalah</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <extracomment>a button; %1 is a number of deals</extracomment>
        <translation>Tampilkan semua %1</translation>
    </message>
    <message>
        <source>Where value is stuck</source>
        <translation>Di mana nilai tertahan</translation>
    </message>
    <message>
        <source>by value × days longer than usual</source>
        <translation>menurut nilai × hari di atas biasa</translation>
    </message>
    <message>
        <source>No open deal is in its stage for longer than usual.</source>
        <translation>Tidak ada kesepakatan terbuka yang berada di tahapnya lebih lama dari biasa.</translation>
    </message>
    <message>
        <source>Show all deals that are in their stage for longer than usual</source>
        <translation>Tampilkan semua kesepakatan yang berada di tahapnya lebih lama dari biasa</translation>
    </message>
</context>
<context>
    <name>laju::ui::TableSection</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetForm</name>
    <message>
        <source>Change target</source>
        <translation>Ubah target</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Tambah target</translation>
    </message>
    <message>
        <source>Delete target</source>
        <translation>Hapus target</translation>
    </message>
    <message>
        <source>Target deleted.</source>
        <translation>Target dihapus.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berlaku dari</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Minimal atau maksimal</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>50, 32%, 3h</source>
        <translation>50, 32%</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>maksimal</translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetGridModel</name>
    <message>
        <source>Together</source>
        <translation>Bersama</translation>
    </message>
    <message>
        <source>Set for this month. Delete takes it away.</source>
        <translation>Ditetapkan untuk bulan ini. Delete menghapusnya.</translation>
    </message>
    <message>
        <source>From a wider target. What is typed here counts for this month alone.</source>
        <translation>Dari target yang lebih luas. Yang diketik di sini berlaku untuk bulan ini saja.</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Perwakilan</translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetGridView</name>
    <message>
        <source>Change target</source>
        <translation>Ubah target</translation>
    </message>
    <message>
        <source>Targets by month, %1</source>
        <extracomment>%1 is a year</extracomment>
        <translation>Target per bulan, %1</translation>
    </message>
    <message>
        <source>Type into a cell · Ctrl+D fills down · Ctrl+C and Ctrl+V as in a spreadsheet · Delete goes back to the wider target</source>
        <translation>Ketik di sel · Ctrl+D mengisi ke bawah · Ctrl+C dan Ctrl+V seperti di lembar kerja · Delete kembali ke target yang lebih luas</translation>
    </message>
    <message>
        <source>Fill targets down</source>
        <translation>Isi target ke bawah</translation>
    </message>
    <message>
        <source>Paste targets</source>
        <translation>Tempel target</translation>
    </message>
    <message>
        <source>Clear targets</source>
        <translation>Kosongkan target</translation>
    </message>
    <message>
        <source>Choose the cells that a value is to be suggested for; it is the median of the %1 months before, where there are some.</source>
        <translation>Pilih sel yang akan diberi usulan; nilainya median %1 bulan sebelumnya, bila ada.</translation>
    </message>
    <message>
        <source>Suggest targets</source>
        <translation>Usulkan target</translation>
    </message>
    <message>
        <source>From the year before</source>
        <translation>Dari tahun sebelumnya</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Targets are copied from those of a person, %1</extracomment>
        <translation>Dari %1</translation>
    </message>
    <message>
        <source>Copy targets</source>
        <translation>Salin target</translation>
    </message>
    <message>
        <source>%1, %2: %3 Nothing was changed.</source>
        <extracomment>%1 is a person, %2 a month, %3 says what is wrong</extracomment>
        <translation>%1, %2: %3 Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun berikutnya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy targets into the chosen cells</source>
        <translation>Salin target ke sel yang dipilih</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Isi ke bawah</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Usulkan</translation>
    </message>
    <message>
        <source>The median of the %1 months before, for the chosen cells</source>
        <translation>Median %1 bulan sebelumnya, untuk sel yang dipilih</translation>
    </message>
    <message>
        <source>Targets by rep and month</source>
        <translation>Target per perwakilan dan bulan</translation>
    </message>
    <message>
        <source>Nobody works here in this year. Add people in the settings.</source>
        <translation>Tidak ada yang bekerja di sini tahun ini. Tambahkan orang di pengaturan.</translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetsPage</name>
    <message>
        <source>Targets</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Add target</source>
        <translation>Tambah target</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>laju::ui::TargetsView</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kini</translation>
    </message>
    <message numerus="yes">
        <source>%n in force or to come</source>
        <translation>
            <numerusform>%n berlaku atau akan berlaku</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets in force</source>
        <translation>Target yang berlaku</translation>
    </message>
    <message>
        <source>Edit target</source>
        <translation>Ubah target</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Target baru</translation>
    </message>
    <message>
        <source>No targets yet. Set the first one with the form: calls per workday is a good start.</source>
        <translation>Belum ada target. Tetapkan yang pertama lewat formulir: panggilan per hari kerja adalah awal yang baik.</translation>
    </message>
    <message>
        <source>Explain this figure (F1)</source>
        <translation>Jelaskan angka ini (F1)</translation>
    </message>
    <message>
        <source>Enter lists the records behind a target · F2 changes it · a rep&apos;s own target overrides the team&apos;s, the team&apos;s the company&apos;s</source>
        <translation>Enter: rincian di balik target · F2: ubah · target perwakilan menggantikan target tim, target tim menggantikan target perusahaan</translation>
    </message>
    <message>
        <source>Enter lists the records behind a target&apos;s figure, F1 explains it, F2 changes the target.</source>
        <translation>Enter menampilkan catatan di balik angka target, F1 menjelaskannya, F2 mengubah target.</translation>
    </message>
    <message>
        <source>List the records behind it</source>
        <translation>Tampilkan catatan di baliknya</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Jelaskan angka ini</translation>
    </message>
    <message>
        <source>Change this target</source>
        <translation>Ubah target ini</translation>
    </message>
</context>
<context>
    <name>laju::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L repeats the last line · Ctrl+T times a call</source>
        <translation>Ctrl+Shift+L mengulangi baris terakhir · Ctrl+T mengukur waktu panggilan</translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n aktivitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n jatuh tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n terlambat</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Tandai selesai</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Selesai: %1</translation>
    </message>
    <message>
        <source>Who logs</source>
        <translation>Pencatat</translation>
    </message>
    <message>
        <source>Logged today</source>
        <translation>Dicatat hari ini</translation>
    </message>
    <message>
        <source>Nothing logged yet today. Press Ctrl+L and type whom you called.</source>
        <translation>Belum ada catatan hari ini. Tekan Ctrl+L lalu ketik siapa yang ditelepon.</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>This week against your plan</source>
        <translation>Minggu ini dibanding rencana</translation>
    </message>
    <message>
        <source>Enter calls…</source>
        <translation>Isi panggilan…</translation>
    </message>
    <message>
        <source>Enter a day&apos;s calls in a grid</source>
        <translation>Isi panggilan sehari dalam tabel</translation>
    </message>
    <message>
        <source>Sum up the day</source>
        <translation>Rangkum hari ini</translation>
    </message>
</context>
<context>
    <name>laju::ui::TrendCard</name>
    <message>
        <source>last twelve periods, with the 95% interval</source>
        <translation>dua belas periode terakhir, dengan selang 95%</translation>
    </message>
</context>
<context>
    <name>laju::ui::TypesSection</name>
    <message>
        <source>There is an activity type “%1” already.</source>
        <translation>Jenis aktivitas “%1” sudah ada.</translation>
    </message>
    <message>
        <source>Add activity type</source>
        <translation>Tambah jenis aktivitas</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>Jenis aktivitas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>One of your own</source>
        <translation>Jenis sendiri</translation>
    </message>
    <message>
        <source>Site visit</source>
        <translation>Kunjungan lokasi</translation>
    </message>
    <message>
        <source>Name of the new type</source>
        <translation>Nama jenis baru</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
</context>
<context>
    <name>laju::ui::UnderstoodRow</name>
    <message>
        <source>Account %1</source>
        <extracomment>Before the name of an account</extracomment>
        <translation>Akun %1</translation>
    </message>
    <message>
        <source>Account %1 (new)</source>
        <extracomment>%1 is the name of an account that does not exist yet</extracomment>
        <translation>Akun %1 (baru)</translation>
    </message>
    <message>
        <source>Opportunity %1</source>
        <extracomment>Before the name of an opportunity</extracomment>
        <translation>Peluang %1</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>rencana</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <extracomment>Before a date and time</extracomment>
        <translation>Tindak lanjut %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Before the text of a note</extracomment>
        <translation>Catatan %1</translation>
    </message>
    <message>
        <source>Tab completes · Ctrl+Z undoes</source>
        <translation>Tab melengkapi · Ctrl+Z mengurungkan</translation>
    </message>
    <message>
        <source>Type a name and what came of it: &lt;b&gt;PT Nusantara 12m connected, follow up thu 10:00&lt;/b&gt;</source>
        <translation>Ketik nama dan hasilnya: &lt;b&gt;PT Nusantara 12m tersambung, tindak lanjut kamis 10:00&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Enter logs</source>
        <translation>Enter mencatat</translation>
    </message>
    <message>
        <source>Enter again to do so</source>
        <translation>Enter lagi untuk melakukannya</translation>
    </message>
</context>
<context>
    <name>laju::ui::WelcomePage</name>
    <message>
        <source>Welcome to Laju</source>
        <translation>Selamat datang di Laju</translation>
    </message>
    <message>
        <source>Log what you do, see whether it works. This workspace is empty; what shall it begin with?</source>
        <translation>Catat yang dikerjakan, lihat apakah berhasil. Ruang kerja ini kosong; mulai dengan apa?</translation>
    </message>
    <message>
        <source>Try it with a sample company</source>
        <translation>Coba dengan perusahaan contoh</translation>
    </message>
    <message>
        <source>Import what you have…</source>
        <translation>Impor data yang ada…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Mulai kosong</translation>
    </message>
    <message>
        <source>Making the sample company</source>
        <translation>Membuat perusahaan contoh</translation>
    </message>
</context>
<context>
    <name>laju::ui::WinLossCard</name>
    <message>
        <source>Lost deals</source>
        <translation>Kesepakatan kalah</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>Kesepakatan ditutup</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>sumber tidak diisi</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>no product given</source>
        <translation>produk tidak diisi</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>alasan tidak diisi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A band of amounts: the first belongs to it, the second is the beginning of the next band</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>di bawah %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>%1 ke atas</translation>
    </message>
    <message>
        <source>all amounts</source>
        <translation>semua nilai</translation>
    </message>
    <message>
        <source>Why deals are lost</source>
        <translation>Mengapa kesepakatan kalah</translation>
    </message>
    <message>
        <source>Where deals are won and lost</source>
        <translation>Di mana kesepakatan menang dan kalah</translation>
    </message>
    <message>
        <source>No deal was won or lost in this period.</source>
        <translation>Tidak ada kesepakatan yang menang atau kalah pada periode ini.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Share of lost deals</source>
        <translation>Bagian dari yang kalah</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>Low (95%)</source>
        <translation>Bawah (95%)</translation>
    </message>
    <message>
        <source>High (95%)</source>
        <translation>Atas (95%)</translation>
    </message>
    <message>
        <source>%1: %2 deals, %3 of those lost</source>
        <extracomment>%1 is a reason, %2 a number of deals, %3 a share of the lost deals</extracomment>
        <translation>%1: %2 kesepakatan, %3 dari yang kalah</translation>
    </message>
    <message>
        <source>%1 won · %2 lost</source>
        <extracomment>%1 and %2 are numbers of deals</extracomment>
        <translation>%1 menang · %2 kalah</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>terlalu sedikit</translation>
    </message>
    <message>
        <source>deals closed, and the win rate with its 95% interval</source>
        <translation>kesepakatan ditutup, dan tingkat kemenangan dengan selang 95%</translation>
    </message>
    <message numerus="yes">
        <source>%n deals were lost.</source>
        <translation>
            <numerusform>%n kesepakatan kalah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deals won, %2 lost, in groups that add up to all.</source>
        <extracomment>%1 and %2 are numbers of deals</extracomment>
        <translation>%1 kesepakatan menang, %2 kalah, dalam kelompok yang berjumlah sama dengan semuanya.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Dikelompokkan menurut</translation>
    </message>
</context>
<context>
    <name>laju::ui::WorkWeekForm</name>
    <message>
        <source>None of its own yet</source>
        <extracomment>A person&apos;s or team&apos;s working hours: it has none of its own, those around count</extracomment>
        <translation>Belum ada jam sendiri</translation>
    </message>
    <message>
        <source>New hours</source>
        <translation>Jam baru</translation>
    </message>
    <message>
        <source>Change working hours</source>
        <translation>Ubah jam kerja</translation>
    </message>
    <message>
        <source>Add working hours</source>
        <translation>Tambah jam kerja</translation>
    </message>
    <message>
        <source>Delete working hours</source>
        <translation>Hapus jam kerja</translation>
    </message>
    <message>
        <source>Working hours deleted.</source>
        <translation>Jam kerja dihapus.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>from</source>
        <translation>sejak</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Berlaku sejak</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Start on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>Mulai pada %1</translation>
    </message>
    <message>
        <source>End on %1</source>
        <translation>Selesai pada %1</translation>
    </message>
</context>
<context>
    <name>laju::ui::WorkspaceSection</name>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>“%1” bukan zona waktu.</translation>
    </message>
    <message>
        <source>The working day ends before it begins.</source>
        <translation>Hari kerja berakhir sebelum mulai.</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ubah pengaturan</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Ruang kerja</translation>
    </message>
    <message>
        <source>for everybody who works on this file</source>
        <translation>untuk semua yang bekerja dengan berkas ini</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Currency of reports</source>
        <translation>Mata uang laporan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Week begins on</source>
        <translation>Minggu mulai hari</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Hari kerja</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Jam kerja</translation>
    </message>
    <message>
        <source>A call without an outcome is connected from</source>
        <translation>Panggilan tanpa hasil dianggap tersambung mulai</translation>
    </message>
    <message>
        <source>Start of the working day</source>
        <translation>Awal hari kerja</translation>
    </message>
    <message>
        <source>End of the working day</source>
        <translation>Akhir hari kerja</translation>
    </message>
    <message>
        <source>s</source>
        <translation>dtk</translation>
    </message>
    <message>
        <source>Gamification</source>
        <translation>Gamifikasi</translation>
    </message>
    <message>
        <source>Streaks, personal bests and team goals on Today</source>
        <translation>Rentetan, rekor pribadi, dan sasaran tim di Hari Ini</translation>
    </message>
    <message>
        <source>Whoever logs on Today sees their own days in a row on target, their own best days, weeks and months, and the goals of the team. Nobody is ranked, and nothing shows who was last.</source>
        <translation>Siapa pun yang mencatat di Hari Ini melihat hari berturut-turut mencapai target miliknya sendiri, hari, minggu, dan bulan terbaiknya sendiri, serta sasaran tim. Tidak ada yang diperingkat, dan tidak terlihat siapa yang terakhir.</translation>
    </message>
</context>
</TS>
