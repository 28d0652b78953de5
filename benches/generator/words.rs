//! Words for the texts: German compounds, English and Arabic, the first ones common and most of them rare, as in any language.

use super::dice::Dice;

/// The words of a language.
pub struct Words {
    all: Vec<String>,
}

impl Words {
    /// More than 20,000 German words: the small ones that every text has, and compounds as offers name them.
    pub fn german() -> Self {
        let small = "und für mit in der die das von zu im den wir bei ein eine auf nach sich auch oder am aus dem zum alle Menschen Treffen Hilfe Sprache \
            Deutsch Beratung Kurs Gruppe Familien Kinder Frauen gemeinsam kostenlos offen neu lernen sprechen helfen kommen finden kochen lesen";
        Self::new(small, GERMAN_HEADS, GERMAN_TAILS)
    }

    /// Some thousand English words.
    pub fn english() -> Self {
        let small = "and for with in the of to we at a on or from all people meeting help language advice course group families children women free open learn";
        Self::new(small, ENGLISH_HEADS, ENGLISH_TAILS)
    }

    /// Some thousand Arabic words.
    pub fn arabic() -> Self {
        let small = "في من على مع إلى عن أو كل هذا لقاء مساعدة لغة استشارة دورة مجموعة عائلات أطفال نساء مجاني تعلم";
        Self::new(small, ARABIC_HEADS, ARABIC_TAILS)
    }

    /// The small words first; the compounds follow in an order that mixes heads and tails.
    fn new(small: &str, heads: &'static str, tails: &'static str) -> Self {
        let mut all: Vec<String> = small.split_whitespace().map(str::to_owned).collect();
        let (heads, tails) = (list(heads), list(tails));
        for shift in 0..tails.len() {
            let compound =
                |(at, head): (usize, &&str)| format!("{head}{}", tails[(at + shift) % tails.len()]);
            all.extend(heads.iter().enumerate().map(compound));
        }
        Self { all }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// A word, common ones more often.
    pub fn word(&self, dice: &mut Dice) -> &str {
        &self.all[dice.zipf(self.all.len())]
    }

    /// A word that says something: not one of the forty commonest.
    pub fn telling(&self, dice: &mut Dice) -> &str {
        &self.all[40 + dice.zipf(self.all.len() - 40)]
    }

    /// A text of about so many characters.
    pub fn text(&self, dice: &mut Dice, characters: usize) -> String {
        let (mut text, mut length) = (String::with_capacity(characters + 30), 0);
        while length + 6 < characters {
            let word = if text.is_empty() { self.telling(dice) } else { self.word(dice) };
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
            length += word.chars().count() + 1;
        }
        text
    }
}

fn list(words: &'static str) -> Vec<&'static str> {
    words.split_whitespace().collect()
}

const GERMAN_HEADS: &str = "Sprach Nachbarschafts Familien Kinder Jugend Frauen Mütter Väter Eltern Senioren Stadtteil Bürger Willkommens Begegnungs \
    Lern Lese Schreib Spiel Sport Tanz Musik Kunst Theater Koch Back Garten Näh Fahrrad Werk Reparatur Kleider Möbel Lebensmittel Tausch \
    Schul Haus Bildungs Berufs Arbeits Ausbildungs Bewerbungs Praktikums Job Wohnungs Miet Umzugs Asyl Migrations Integrations Aufenthalts \
    Rechts Sozial Schuldner Gesundheits Sprechstunden Arzt Pflege Trauma Sucht Schwangerschafts Baby Krabbel Vorschul Grundschul Ferien \
    Wander Schwimm Fußball Basketball Volleyball Yoga Turn Lauf Schach Film Foto Medien Computer Internet Handy Radio Zeitungs Bücher \
    Märchen Erzähl Gesprächs Dialog Kultur Interkultur Fest Sommer Winter Frühlings Herbst Abend Morgen Mittags Wochenend Kirchen Gemeinde \
    Moschee Vereins Helfer Paten Mentoren Ehrenamts Dolmetscher Übersetzungs Behörden Formular Antrags Amts Renten Kranken Unfall Notfall \
    Krisen Schutz Flucht Heimat Welt Europa Länder Länderabend Tee Kaffee Frühstücks Suppen Brot Apfel Blumen Wald Fluss Berg Park Markt \
    Bahnhofs Rathaus Post Brücken Straßen Insel Turm Schloss Quartiers Generationen Mehrsprachen Alphabetisierungs Grammatik Aussprache \
    Wortschatz Prüfungs Zertifikats Anfänger Fortgeschrittenen Intensiv Online Abendschul Volkshoch";
const GERMAN_TAILS: &str = "kurs café treff gruppe beratung hilfe stunde runde werkstatt abend nachmittag frühstück projekt angebot begleitung \
    förderung betreuung unterricht training programm zentrum haus raum laden stelle dienst sprechstunde netzwerk verein kreis team club chor \
    orchester fest markt börse tafel kammer küche garten spaziergang ausflug reise spiel turnier schule klasse bibliothek bücherei lotse \
    lotsin mentorin patenschaft partnerschaft brücke insel oase stube ecke bühne wagen mobil telefon nummer karte pass plan mappe brief \
    zeitung seite portal schulung seminar vortrag vorlesung gespräch dialog austausch tandem initiative aktion woche tag nacht fahrt platz \
    halle feld studio labor atelier galerie ausstellung sammlung lesung geschichte wissen kompetenz prüfung vorbereitung anerkennung \
    vermittlung suche sicherung leistung unterstützung begegnung freizeit erholung bewegung gesundheit pflege vorsorge schutz rat amt büro \
    agentur stiftung kirche gemeinde siedlung viertel straße park wiese";
const ENGLISH_HEADS: &str = "neighbour family child youth women parent senior city welcome meet learn read write play sport dance music art cook bake \
    garden bike work repair cloth school house job home rent asylum law health doctor care baby summer winter evening morning church helper \
    mentor office paper crisis world tea coffee bread flower forest river mountain park market bridge street island tower word test begin web";
const ENGLISH_TAILS: &str = "ly course circle club group point help hour table shop evening project offer guide training plan centre room place \
    service team choir party market kitchen walk trip game school class library bridge corner stage line card map book letter page talk \
    lesson tandem action week day night ride hall field studio lab show story skill search aid rest move";
const ARABIC_HEADS: &str = "درس كتب علم لعب رسم طبخ عمل سكن قرأ سمع شرح فهم جمع رحل سفر صحة طفل شاب مرأة رجل بيت حي مدينة مدرسة جامع كنيسة سوق \
    حديقة نهر جبل جسر شارع برج كلمة سؤال جواب قانون حق طبيب دواء غذاء خبز شاي قهوة ورد";
const ARABIC_TAILS: &str =
    "ة ات ين ون ي ية هم نا ها كم ان تي اء وي يات ته لي ور يم ال ار اب اد اف اق اك ام";
