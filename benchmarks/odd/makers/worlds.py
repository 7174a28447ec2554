"""Firms, places and goods the odd layouts draw from: all invented."""

from __future__ import annotations

from benchmarks.odd.makers.deal import World

PORTUGUESE = World(
    firms=(
        "Moagem Serra Branca, Lda", "Cerâmicas Ponte de Areia, S.A.", "Irmãos Valadim", "Têxteis do Alto Sorraia, Lda",
        "Casa Quintela", "Importadora Três Marias Ltda", "Armazéns Vela Nova", "Comércio Geral Jequiri S/A", "Lusobrinde, Lda",
    ),
    streets=("Rua das Olarias,", "Travessa do Poço,", "Avenida da Estação,", "Largo do Rossio Novo,"),
    towns=("3810-114 Avelar", "4700-233 Bragais", "8005-140 Farim", "13015-300 Campilhas SP"),
    goods=("Toalha de linho", "Prato raso", "Sabonete de alecrim", "Azulejo pintado", "Tigela de barro"),
    sizes=("claro", "azul", "30 cm", "grande"),
    currencies=("EUR", "BRL", "USD"),
)  # fmt: skip
CZECH = World(
    firms=(
        "Sklárna Habřina s.r.o.", "Lesní domek, a.s.", "Jiskřinka Velkoobchod", "Kovodílna Zálesí spol. s r.o.", "Mýdlárna U Lípy s.r.o.",
        "Obchodní dům Třešňovka a.s.", "Hračky Podolí", "Papírna Stříbrný potok s.r.o.", "Dovoz Kavka & syn",
    ),
    streets=("Nádražní", "Na Hrázi", "U Mlýna", "Dlouhá třída"),
    towns=("468 22 Železná Huť", "702 00 Ostrovany", "390 01 Táboří", "602 00 Brněnec"),
    goods=("Sklenice broušená", "Dřevěný vláček", "Mýdlo kozí", "Svícen kovový", "Zápisník linkovaný"),
    sizes=("malá řada", "0,3 l", "č. 7", "modrá"),
    currencies=("CZK", "EUR"),
)  # fmt: skip
TURKISH = World(
    firms=(
        "Akçabel Dokuma San. A.Ş.", "Yeşilkavak Seramik Ltd. Şti.", "Günbatan Kuruyemiş", "Karaçay Havlu ve Tekstil A.Ş.", "Işıkdere Ticaret",
        "Boztepe İthalat Ltd. Şti.", "Çınaraltı Mağazaları A.Ş.", "Gölköy Pazarlama", "Demirhan Ev Gereçleri Ltd. Şti.",
    ),
    streets=("İstasyon Cad. No:", "Pamuklu Sok. No:", "Sanayi Bulv. No:", "Zeytinlik Sok. No:"),
    towns=("20160 Denizova", "35410 İzmirli", "27060 Gazipınar", "34212 Bağcıova"),
    goods=("El havlusu", "Çay bardağı", "Bornoz", "Seramik kase", "Masa örtüsü"),
    sizes=("beyaz", "50x90", "küçük boy", "lacivert"),
)  # fmt: skip
FINNISH = World(
    firms=(
        "Koivuniemen Puu Oy", "Saimaanranta Tekstiili Oy Ab", "Pohjan Marja", "Hiidenvuoren Lasi Oy", "Tervapuron Saippua Ky",
        "Etelän Tukku Oy", "Kauppahuone Lehtola & Pojat", "Meriharju Trading Oy", "Vuokkolan Sisustus Oyj",
    ),
    streets=("Asemakatu", "Rantatie", "Vanha Maantie", "Tehtaankuja"),
    towns=("53100 Lappeenlahti", "33200 Tammerkoski", "90120 Oulunsuu", "20500 Aurajoki"),
    goods=("Koivukuppi", "Pellavapyyhe", "Tervasaippua", "Lasipullo", "Villasukat"),
    sizes=("pieni", "0,5 l", "harmaa", "lahjapakkaus"),
)  # fmt: skip
INDONESIAN = World(
    firms=(
        "PT Rimba Kencana Lestari", "CV Anyaman Jaya", "PT Sinar Gerabah Nusa", "UD Kopi Lembah Hijau", "PT Tirta Wangi Abadi",
        "PT Bintang Selatan Niaga", "Toko Besar Melati", "CV Dua Saudara Impor", "PT Graha Rumah Cemara",
    ),
    streets=("Jalan Kenanga No.", "Jalan Pelabuhan Lama No.", "Jalan Bukit Raya No.", "Jalan Sawah Baru No."),
    towns=("Semaran 50132", "Surabawa 60177", "Jepara Kidul 59431", "Denpasari 80227"),
    goods=("Keranjang rotan", "Kopi bubuk", "Sabun sereh", "Piring kayu", "Tikar pandan"),
    sizes=("kecil", "250 gram", "warna alami", "isi 6"),
    currencies=("USD", "IDR", "EUR"),
)  # fmt: skip
GREEK = World(
    firms=(
        "Ελαιοτριβείο Καλαμιάς Α.Ε.", "Αφοί Μελισσινού Ο.Ε.", "Κεραμική Ασπροπύργι Ε.Π.Ε.", "Σαπωνοποιία Λευκός Βράχος", "Υφαντά Πινδαίας Α.Ε.",
        "Εμπορική Θαλασσινή Α.Ε.", "Οίκος Ροδακινά", "Εισαγωγική Βορρά Ε.Π.Ε.", "Πολυκατάστημα Αστέρι Α.Ε.",
    ),
    streets=("Λιμένος", "Αγίου Φανουρίου", "Παλαιάς Αγοράς", "Ελαιώνων"),
    towns=("241 00 Καλαμιά", "546 25 Θεσσαλίδα", "713 06 Ηρακλιά", "185 31 Πειράμι"),
    goods=("Σαπούνι ελιάς", "Κούπα πήλινη", "Μέλι θυμαρίσιο", "Υφαντή τσάντα", "Λάδι σώματος"),
    sizes=("100 γρ.", "μικρό", "λευκό", "συλλογή 2"),
)  # fmt: skip
ENGLISH = World(
    firms=(
        "Thornquay Wares Ltd", "Pell & Marrow", "Upper Lark Pottery Company Limited", "Gorseway Foods plc", "Dunmorrow Knit LLP",
        "Bexcombe Retail Group Ltd", "Nine Wells Stores", "Ashlatch Trading Co.", "Kestrelmoor Home & Garden Ltd",
    ),
    streets=("Foundry Row", "Salters Lane", "Old Quay Road", "Chapel Rise"),
    towns=("Thornhaven TH4 2QL", "Wickmouth WM1 9AD", "Lower Dunmore DN7 3PB", "Castlemoor CB2 6RR"),
    goods=("Stoneware jug", "Oat thins", "Wool throw", "Beeswax polish", "Garden twine"),
    sizes=("plain", "pack of 3", "moss green", "No. 12"),
)  # fmt: skip
ROMANIAN = World(
    firms=(
        "Țesătoria Valea Mare S.R.L.", "Apicola Bucșoaia S.A.", "Fabrica de Lumânări Sânzâiana", "Ceramica Horezuia S.R.L.", "Lemn și Lut S.R.L.",
        "Nordhagen Import AS", "Ruhlau Feinkost GmbH", "Maison Verdelac", "Hollins & Wray Ltd",
    ),
    streets=("Strada Morii nr.", "Calea Codrului nr.", "Bulevardul Gării nr.", "Strada Fântânii nr."),
    towns=("410 087 Oradina", "550 024 Sibiana", "700 500 Iașina", "300 011 Timișana"),
    goods=("Miere de salcâm", "Lumânări de ceară", "Față de masă", "Vas smălțuit", "Lingură de lemn"),
    sizes=("500 g", "roșu", "model vechi", "set 4"),
)  # fmt: skip
HUNGARIAN = World(
    firms=(
        "Tündérkert Játék Kft.", "Bükkaljai Szappanfőző Bt.", "Nagyhalmi Porcelán Zrt.", "Csillagrét Kozmetika Kft.", "Őrvölgyi Méz Szövetkezet",
        "Forrásház Kereskedelmi Zrt.", "Kékmadár Áruház Kft.", "Mátyusföldi Import Kft.", "Hollókúti Nagyker Bt.",
    ),
    streets=("Malom utca", "Vasút sor", "Templom köz", "Szőlőhegyi út"),
    towns=("3300 Egerszög", "6720 Szegedin", "9700 Szombatfalva", "1117 Budahegy"),
    goods=("Fa építőkocka", "Kézkrém", "Porcelán csésze", "Akácméz", "Plüssmackó"),
    sizes=("natúr", "kék", "kis méret", "2. sorozat"),
)  # fmt: skip
