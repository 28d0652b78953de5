//! The settings, read once: from a file, over it the environment, over that the command line.
//!
//! A setting that is wrong or unknown is refused with one sentence that says what would be right.

mod basemap;
mod clock;
mod geocoder;
mod mail;
mod options;
mod private;
#[cfg(test)]
mod tests;
mod translation;

pub use basemap::BasemapSettings;
pub use clock::Clock;
pub use geocoder::{GeocoderKind, GeocoderSettings};
pub use mail::MailWay;
pub use options::Options;
pub use private::PrivateAddresses;
pub use translation::{TranslationKind, TranslationSettings};

use crate::error::Error;
use crate::error::Result;
use chrono::DateTime;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;
use url::Url;

/// The file that is read when none is named and it is there.
const FILE: &str = "stadtkarte.toml";

/// The names of all settings, as the file writes them, each with its value when nobody says anything.
const SETTINGS: &[(&str, &str)] = &[
    ("listen", "127.0.0.1:8080"),
    ("public_url", ""),
    ("database_url", "sqlite:stadtkarte.db"),
    ("sample", "on"),
    ("cache_megabytes", "64"),
    ("basemap", "none"),
    ("basemap_credit", ""),
    ("basemap_cache", "basemap-cache"),
    ("basemap_cache_megabytes", "500"),
    ("basemap_private_addresses", "off"),
    ("private_addresses", ""),
    ("geocoder", "none"),
    ("translation", "none"),
    ("translation_key", ""),
    ("website_checks", "on"),
    ("mail", "mail"),
    ("mail_from", "Stadtkarte <stadtkarte@localhost>"),
    ("log", "info"),
    ("log_format", "text"),
    ("now", ""),
];

/// Everything that can be set.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where the server listens.
    pub listen: SocketAddr,
    /// Where people reach the service, as `https://karte.example`; none where every visitor's own `Host` says it.
    pub public_url: Option<String>,
    /// The database: `sqlite:FILE` or `postgres://…`.
    pub database_url: String,
    /// Whether an empty database is filled with the sample networks.
    pub sample: bool,
    /// How many megabytes of finished answers are kept; 0 keeps none.
    pub cache_megabytes: u64,
    /// The map underneath.
    pub basemap: BasemapSettings,
    /// The addresses inside private networks that may be asked, by whatever part of the house.
    pub private_addresses: PrivateAddresses,
    /// A geocoder of other people, asked when somebody enters an offer; none where our own table is.
    pub geocoder: Option<GeocoderSettings>,
    /// The machine that translates texts, where there is one.
    pub translation: Option<TranslationSettings>,
    /// Whether the websites that offers and organisations name are checked from time to time.
    pub website_checks: bool,
    /// Where letters go.
    pub mail: MailWay,
    /// Who sends them: `Name <address>`.
    pub mail_from: String,
    /// What is written to the log, as `tracing` filters say it.
    pub log: String,
    /// Whether the log is JSON, one object a line.
    pub log_json: bool,
    /// The clock.
    pub clock: Clock,
    /// Variables of the environment that look like a setting and are none. They are only warned of: whoever runs the service,
    /// such as Kubernetes, may put variables there that begin with its name.
    pub unknown: Vec<String>,
}

/// A value as somebody gave it, and where they did.
#[derive(Debug)]
struct Given {
    place: String,
    value: String,
}

impl Settings {
    /// Reads the settings from the command line's options, the process's environment and the file.
    pub fn read(options: &Options) -> Result<Self> {
        let settings = Self::from(options, |name| {
            std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
        })?;
        let names = std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned());
        Ok(Self { unknown: names.filter(|name| is_unknown(name)).collect(), ..settings })
    }

    /// What holds when nobody says anything.
    pub fn usual() -> Result<Self> {
        Found(BTreeMap::new()).settings()
    }

    /// The settings of these options, any environment and the file.
    fn from(options: &Options, environment: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let named =
            options.config.clone().or_else(|| environment("STADTKARTE_CONFIG").map(Into::into));
        let file = match &named {
            Some(path) => in_file(path)?,
            None if Path::new(FILE).exists() => in_file(Path::new(FILE))?,
            None => BTreeMap::new(),
        };
        let mut found = Found(file);
        for &(name, _) in SETTINGS {
            let variable = format!("STADTKARTE_{}", name.to_uppercase());
            let flag = format!("--{}", name.replace('_', "-"));
            if let Some(value) = options.given(name) {
                found.put(name, flag, value);
            } else if let Some(value) = environment(&variable) {
                found.put(name, variable, value);
            }
        }
        found.settings()
    }
}

/// The values that were found, by the name of their setting.
struct Found(BTreeMap<String, Given>);

impl Found {
    fn put(&mut self, name: &str, place: String, value: String) {
        self.0.insert(name.to_owned(), Given { place, value });
    }

    fn settings(&self) -> Result<Settings> {
        Ok(Settings {
            listen: self.value("listen", "an address with a port, such as 127.0.0.1:8080", |v| {
                v.parse().ok()
            })?,
            public_url: self.public_url()?,
            database_url: self.value(
                "database_url",
                "sqlite:FILE or postgres://USER:PASSWORD@HOST/NAME",
                database,
            )?,
            sample: self.value("sample", "on or off", switch)?,
            cache_megabytes: self.value(
                "cache_megabytes",
                "a whole number of megabytes, such as 64, or 0 for no cache",
                |v| v.parse().ok(),
            )?,
            basemap: self.basemap()?,
            private_addresses: self.private_addresses()?,
            geocoder: self.geocoder()?,
            translation: self.translation()?,
            website_checks: self.value("website_checks", "on or off", switch)?,
            mail: self.value(
                "mail",
                "smtps://USER:PASSWORD@HOST, smtp://HOST:PORT with STARTTLS (?tls=none without), or a folder",
                mail::way,
            )?,
            mail_from: self.mail_from()?,
            log: self.value("log", "off, error, warn, info, debug or trace, for one part too: info,stadtkarte=debug", log)?,
            log_json: self.value("log_format", "text or json", |v| match v {
                "text" => Some(false),
                "json" => Some(true),
                _ => None,
            })?,
            unknown: Vec::new(),
            clock: self.clock()?,
        })
    }

    fn public_url(&self) -> Result<Option<String>> {
        self.value(
            "public_url",
            "an address such as https://karte.example without a path, or empty for the one that the visitor asked",
            origin,
        )
    }

    fn mail_from(&self) -> Result<String> {
        self.value("mail_from", "an address such as Stadtkarte <karte@example.org>", mail::sender)
    }

    fn clock(&self) -> Result<Clock> {
        self.value(
            "now",
            "a moment with its zone, such as 2026-08-24T15:00:00+02:00, @FILE for one that a file names, or empty for the real time",
            moment,
        )
    }

    fn basemap(&self) -> Result<BasemapSettings> {
        let text = |v: &str| Some(v.to_owned());
        Ok(BasemapSettings {
            source: self.value("basemap", "none, a .pmtiles file or the address of tiles", text)?,
            credit: self.value("basemap_credit", "a line of text", text)?,
            cache: self.value("basemap_cache", "a folder, such as basemap-cache", |v| {
                (!v.is_empty()).then(|| v.into())
            })?,
            cache_megabytes: self.value(
                "basemap_cache_megabytes",
                "a whole number of megabytes, at least 1, such as 500",
                |v| v.parse().ok().filter(|megabytes| *megabytes > 0),
            )?,
            private_addresses: match self.value("basemap_private_addresses", "on or off", switch)? {
                true => PrivateAddresses::all(),
                false => self.private_addresses()?,
            },
        })
    }

    fn geocoder(&self) -> Result<Option<GeocoderSettings>> {
        let right = "nominatim+https://HOST, photon+https://HOST, or none";
        self.value("geocoder", right, geocoder::geocoder)
    }

    fn private_addresses(&self) -> Result<PrivateAddresses> {
        self.value(
            "private_addresses",
            "a list of hosts, addresses and ranges such as translate.local, 10.1.0.0/16",
            PrivateAddresses::parse,
        )
    }

    fn translation(&self) -> Result<Option<TranslationSettings>> {
        let right = "none, libretranslate+https://HOST or deepl+https://api-free.deepl.com";
        let service = self.value("translation", right, translation::service)?;
        let key = self.value("translation_key", "a line of text", |v| Some(v.to_owned()))?;
        Ok(service.map(|(kind, address)| TranslationSettings { kind, address, key }))
    }

    /// One setting's value; `right` says what would do, and a password is never said back.
    fn value<T>(&self, name: &str, right: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
        let usual =
            SETTINGS.iter().find(|(known, _)| *known == name).map_or("", |(_, usual)| usual);
        let given = self.0.get(name);
        let value = given.map_or(usual, |given| given.value.trim());
        parse(value).ok_or_else(|| {
            let place = given.map_or(name, |given| &given.place);
            let secret = ["database_url", "mail"].contains(&name);
            let said = if secret { "this" } else { &format!("{value:?}") };
            Error::Broken(format!("{place}: {said} does not work; it has to be {right}."))
        })
    }
}

/// What the settings file says.
fn in_file(path: &Path) -> Result<BTreeMap<String, Given>> {
    let refused = |why: &dyn std::fmt::Display| {
        Error::Broken(format!(
            "{}: {why}; it has to be a TOML file with lines such as listen = \"127.0.0.1:8080\".",
            path.display()
        ))
    };
    let text = std::fs::read_to_string(path).map_err(|why| refused(&why))?;
    let source = ::config::File::from_str(&text, ::config::FileFormat::Toml);
    let values: BTreeMap<String, ::config::Value> = ::config::Config::builder()
        .add_source(source)
        .build()
        .and_then(::config::Config::try_deserialize)
        .map_err(|why| refused(&why))?;
    values.into_iter().map(|(name, value)| known(path, name, value)).collect()
}

/// One line of the file, if there is such a setting.
fn known(path: &Path, name: String, value: ::config::Value) -> Result<(String, Given)> {
    let place = format!("{}, {name}", path.display());
    if !SETTINGS.iter().any(|(known, _)| *known == name) {
        let all: Vec<&str> = SETTINGS.iter().map(|(known, _)| *known).collect();
        return Err(Error::Broken(format!(
            "{place}: there is no such setting; there are {}.",
            all.join(", ")
        )));
    }
    let Ok(value) = value.into_string() else {
        return Err(Error::Broken(format!(
            "{place}: this is a list or a table; it has to be one value, such as {name} = \"…\"."
        )));
    };
    Ok((name, Given { place, value }))
}

/// Whether a variable of the environment looks like a setting and is none.
fn is_unknown(variable: &str) -> bool {
    let Some(name) = variable.strip_prefix("STADTKARTE_") else {
        return false;
    };
    let ours = ["CONFIG", "WEB_DIST", "BENCH"];
    let setting = SETTINGS.iter().any(|(known, _)| known.to_uppercase() == name);
    !(setting || ours.contains(&name) || name.starts_with("TEST_"))
}

/// Scheme, host and port alone; empty says that none is set.
fn origin(value: &str) -> Option<Option<String>> {
    if value.is_empty() {
        return Some(None);
    }
    let url = Url::parse(value).ok()?;
    let bare = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let fits = bare && ["http", "https"].contains(&url.scheme()) && url.username().is_empty();
    fits.then(|| Some(url.origin().ascii_serialization()))
}

fn database(value: &str) -> Option<String> {
    let starts = ["sqlite:", "postgres://", "postgresql://"];
    let named = starts.iter().any(|s| value.strip_prefix(s).is_some_and(|rest| !rest.is_empty()));
    (named && Url::parse(value).is_ok() && !value.contains(":memory:")).then(|| value.to_owned())
}

/// A filter takes any bare word for the name of a part; whoever writes one alone means a level.
fn log(value: &str) -> Option<String> {
    const LEVELS: [&str; 6] = ["off", "error", "warn", "info", "debug", "trace"];
    let said = |part: &str| {
        part.contains('=') || LEVELS.iter().any(|level| part.trim().eq_ignore_ascii_case(level))
    };
    let fits = value.split(',').all(said);
    (fits && value.parse::<tracing_subscriber::EnvFilter>().is_ok()).then(|| value.to_owned())
}

fn switch(value: &str) -> Option<bool> {
    match value {
        "on" | "true" | "1" | "yes" => Some(true),
        "off" | "false" | "0" | "no" => Some(false),
        _ => None,
    }
}

fn moment(value: &str) -> Option<Clock> {
    if value.is_empty() {
        return Some(Clock::real());
    }
    if let Some(file) = value.strip_prefix('@') {
        return Clock::moved_by(file.into());
    }
    let moment = DateTime::parse_from_rfc3339(value).ok()?;
    Some(Clock::standing_at(moment.to_utc()))
}
