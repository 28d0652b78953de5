//! The controlled vocabularies: categories, target groups, spoken languages, formats, purposes, Länder.
//!
//! Every value has a stable id for links, files and the database, and a label in every interface language.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::language::Direction;
use crate::language::Interface;
use crate::language::say;

mod spoken;
#[cfg(test)]
mod tests;

pub use spoken::Spoken;

macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident, $prefix:literal, $($(#[$meaning:meta])* $value:ident = $id:literal),+ $(,)?) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::packed::Pack, crate::packed::Unpack)]
        pub enum $name { $($(#[$meaning])* $value),+ }

        impl $name {
            /// All values, in the order in which filters show them.
            pub const ALL: &[$name] = &[$($name::$value),+];

            /// The stable identifier, used in links, files and the database.
            pub fn id(self) -> &'static str {
                match self { $($name::$value => $id),+ }
            }

            /// The bit of this value in a mask: `1 << place in ALL`.
            pub fn bit(self) -> u32 {
                1 << self as u32
            }

            /// The name of this value for a reader.
            pub fn label(self, interface: Interface) -> Cow<'static, str> {
                say(interface, self.key())
            }

            /// The key of its label in the catalogue.
            pub fn key(self) -> &'static str {
                match self { $($name::$value => concat!($prefix, "-", $id)),+ }
            }

            /// The value with exactly this id.
            fn with_id(id: &str) -> Option<$name> {
                match id { $($id => Some($name::$value),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.id())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.id())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::language::from_word(deserializer, $name::from_id, concat!("unknown value for ", $prefix))
            }
        }
    };
}
pub(crate) use vocabulary;

macro_rules! found_by_id {
    ($($name:ident),+) => {$(
        impl $name {
            /// The value with this id.
            pub fn from_id(id: &str) -> Option<$name> {
                $name::with_id(id)
            }
        }
    )+};
}

impl Default for Purpose {
    /// What nobody calls a request is an offer.
    fn default() -> Self {
        Self::Offer
    }
}

impl Default for Format {
    /// What nobody names is a service: it claims neither a house nor a date.
    fn default() -> Self {
        Self::Service
    }
}

found_by_id!(Category, TargetGroup, Format, Purpose, Mode, Wheelchair, Land, MembershipState);

vocabulary! {
    /// What an offer is about.
    Category, "category",
    /// Conversation groups and language cafés.
    LanguageMeetup = "language_meetup",
    /// German and integration courses.
    GermanCourse = "german_course",
    /// Open places to meet.
    MeetingPlace = "meeting_place",
    /// Advice on migration and asylum.
    MigrationAdvice = "migration_advice",
    /// Legal advice, among it on residence.
    LegalAdvice = "legal_advice",
    /// Public offices.
    PublicOffice = "public_office",
    /// Interpreting and language mediation.
    Interpreting = "interpreting",
    /// Work, training and recognition of qualifications.
    WorkTraining = "work_training",
    /// Day care, school and help with learning.
    ChildcareSchool = "childcare_school",
    /// Housing and accommodation.
    Housing = "housing",
    /// Health and psychosocial help.
    Health = "health",
    /// Food, clothing and everyday help.
    EverydayHelp = "everyday_help",
    /// Protection in an emergency; its places are never shown exactly by default.
    Protection = "protection",
    /// Sport and movement.
    Sport = "sport",
    /// Culture, creative work and leisure.
    CultureLeisure = "culture_leisure",
    /// Volunteering and mentoring.
    Volunteering = "volunteering",
}

vocabulary! {
    /// For whom an offer is.
    TargetGroup, "target",
    /// Everyone; matches whatever group is asked for.
    Everyone = "everyone",
    /// Refugees.
    Refugees = "refugees",
    /// People who immigrated.
    Migrants = "migrants",
    /// Citizens of other EU countries.
    EuCitizens = "eu_citizens",
    /// Children up to 12 years.
    Children = "children",
    /// Young people of 12 to 27 years.
    Youth = "youth",
    /// Minors who came without their parents.
    UnaccompaniedMinors = "unaccompanied_minors",
    /// Parents and families.
    ParentsFamilies = "parents_families",
    /// Women.
    Women = "women",
    /// Older people.
    Seniors = "seniors",
    /// People with disabilities.
    Disability = "disability",
    /// Queer people.
    Lgbtq = "lgbtq",
    /// Volunteers and professionals.
    Volunteers = "volunteers",
}

vocabulary! {
    /// What kind of thing an offer is.
    Format, "format",
    /// A place with opening hours.
    Place = "place",
    /// People meeting again and again.
    Meeting = "meeting",
    /// A course with a beginning and an end.
    Course = "course",
    /// Something that happens once or a few times.
    Event = "event",
    /// Help that people come or call for.
    Service = "service",
    /// A project with partners, a funder and a term.
    Project = "project",
}

vocabulary! {
    /// Whether something is given or looked for.
    Purpose, "purpose",
    /// Somebody offers something.
    Offer = "offer",
    /// Somebody looks for something; it expires.
    Request = "request",
}

vocabulary! {
    /// How a language can be used at an offer; the order ranks search results.
    Mode, "mode",
    /// The offer is held in it.
    Main = "main",
    /// Somebody there speaks it.
    Spoken = "spoken",
    /// An interpreter comes on request.
    Interpreter = "interpreter",
}

vocabulary! {
    /// Whether a wheelchair gets in.
    Wheelchair, "wheelchair",
    /// Without steps, with space to turn.
    Yes = "yes",
    /// With help, or not everywhere.
    Limited = "limited",
    /// Not with a wheelchair.
    No = "no",
}

vocabulary! {
    /// One of the sixteen German Länder, by its ISO 3166-2 code; its holidays hold for a network.
    Land, "land",
    /// Baden-Württemberg.
    BadenWuerttemberg = "BW",
    /// Bayern.
    Bayern = "BY",
    /// Berlin.
    Berlin = "BE",
    /// Brandenburg.
    Brandenburg = "BB",
    /// Bremen.
    Bremen = "HB",
    /// Hamburg.
    Hamburg = "HH",
    /// Hessen.
    Hessen = "HE",
    /// Mecklenburg-Vorpommern.
    MecklenburgVorpommern = "MV",
    /// Niedersachsen.
    Niedersachsen = "NI",
    /// Nordrhein-Westfalen.
    NordrheinWestfalen = "NW",
    /// Rheinland-Pfalz.
    RheinlandPfalz = "RP",
    /// Saarland.
    Saarland = "SL",
    /// Sachsen.
    Sachsen = "SN",
    /// Sachsen-Anhalt.
    SachsenAnhalt = "ST",
    /// Schleswig-Holstein.
    SchleswigHolstein = "SH",
    /// Thüringen.
    Thueringen = "TH",
}

vocabulary! {
    /// Where an organisation stands in a network.
    MembershipState, "membership",
    /// It asked to join.
    Asked = "asked",
    /// It is a member.
    Member = "member",
    /// It was declined.
    Declined = "declined",
}

impl Category {
    /// The everyday words people type when they look for this category.
    pub fn synonyms(self, interface: Interface) -> Vec<&'static str> {
        let Cow::Borrowed(words) = say(interface, &format!("{}-words", self.key())) else {
            return Vec::new();
        };
        words.split([',', '،']).map(str::trim).filter(|word| !word.is_empty()).collect()
    }

    /// True where an offer of this category shows no point and no street in public by default.
    pub fn is_protected(self) -> bool {
        self == Category::Protection
    }
}
