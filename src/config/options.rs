//! The settings as the command line takes them; its `--help` is their documentation.

use std::path::PathBuf;

/// The settings on the command line, as they were typed.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(
    next_help_heading = "Settings (also in the settings file, and in the environment as STADTKARTE_NAME)"
)]
pub struct Options {
    /// The settings file, TOML; without it, stadtkarte.toml where there is one [STADTKARTE_CONFIG]
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// Where the server listens; 0.0.0.0:8080 for every network of the machine [default: 127.0.0.1:8080] [STADTKARTE_LISTEN]
    #[arg(long, value_name = "ADDRESS:PORT", global = true)]
    listen: Option<String>,
    /// Where people reach the service, for links in calendars, previews and the sitemap: https://karte.example [default: what the visitor asked for] [STADTKARTE_PUBLIC_URL]
    #[arg(long, value_name = "URL", global = true)]
    public_url: Option<String>,
    /// The database: sqlite:FILE, made when it is not there, or postgres://USER:PASSWORD@HOST/NAME [default: sqlite:stadtkarte.db] [STADTKARTE_DATABASE_URL]
    #[arg(long, value_name = "URL", global = true)]
    database_url: Option<String>,
    /// Whether an empty database is filled with the five sample networks: on or off [default: on] [STADTKARTE_SAMPLE]
    #[arg(long, value_name = "SWITCH", global = true)]
    sample: Option<String>,
    /// How many megabytes of finished answers are kept in memory; 0 keeps none [default: 64] [STADTKARTE_CACHE_MEGABYTES]
    #[arg(long, value_name = "NUMBER", global = true)]
    cache_megabytes: Option<String>,
    /// The map underneath: none, a .pmtiles file, or an address such as https://tiles.example.org/{z}/{x}/{y}.png [default: none] [STADTKARTE_BASEMAP]
    #[arg(long, value_name = "SOURCE", global = true)]
    basemap: Option<String>,
    /// Whose map it is, shown on it, with an address at the end as its link [default: what the source says] [STADTKARTE_BASEMAP_CREDIT]
    #[arg(long, value_name = "TEXT", global = true)]
    basemap_credit: Option<String>,
    /// The folder in which fetched tiles are kept [default: basemap-cache] [STADTKARTE_BASEMAP_CACHE]
    #[arg(long, value_name = "FOLDER", global = true)]
    basemap_cache: Option<String>,
    /// How many megabytes of fetched tiles are kept there [default: 500] [STADTKARTE_BASEMAP_CACHE_MEGABYTES]
    #[arg(long, value_name = "NUMBER", global = true)]
    basemap_cache_megabytes: Option<String>,
    /// Whether tiles may be fetched from private addresses, such as a tile server of your own: on or off [default: off] [STADTKARTE_BASEMAP_PRIVATE_ADDRESSES]
    #[arg(long, value_name = "SWITCH", global = true)]
    basemap_private_addresses: Option<String>,
    /// Addresses inside private networks that may be asked, such as a machine translation beside this server: translate.local, 10.1.0.0/16 [default: none] [STADTKARTE_PRIVATE_ADDRESSES]
    #[arg(long, value_name = "LIST", global = true)]
    private_addresses: Option<String>,
    /// A geocoder that is asked for addresses when somebody enters an offer: nominatim+https://HOST or photon+https://HOST [default: none, which asks the houses that "addresses" loaded] [STADTKARTE_GEOCODER]
    #[arg(long, value_name = "KIND+URL", global = true)]
    geocoder: Option<String>,
    /// The machine that translates texts that nobody has translated: libretranslate+https://HOST or deepl+https://api-free.deepl.com [default: none] [STADTKARTE_TRANSLATION]
    #[arg(long, value_name = "SERVICE", global = true)]
    translation: Option<String>,
    /// The key that this service wants [STADTKARTE_TRANSLATION_KEY]
    #[arg(long, value_name = "KEY", global = true)]
    translation_key: Option<String>,
    /// Whether the websites that offers name are looked at every three weeks: on or off [default: on] [STADTKARTE_WEBSITE_CHECKS]
    #[arg(long, value_name = "SWITCH", global = true)]
    website_checks: Option<String>,
    /// Where letters go: smtps://USER:PASSWORD@HOST, smtp://HOST:587 with STARTTLS (?tls=none without), or a folder [default: mail] [STADTKARTE_MAIL]
    #[arg(long, value_name = "SERVER OR FOLDER", global = true)]
    mail: Option<String>,
    /// Who sends them: Stadtkarte <karte@example.org> [default: Stadtkarte <stadtkarte@localhost>] [STADTKARTE_MAIL_FROM]
    #[arg(long, value_name = "ADDRESS", global = true)]
    mail_from: Option<String>,
    /// How much is logged: error, warn, info, debug or trace, for one part too: info,stadtkarte=debug [default: info] [STADTKARTE_LOG]
    #[arg(long, value_name = "LEVEL", global = true)]
    log: Option<String>,
    /// How the log is written: text, or json for one object a line [default: text] [STADTKARTE_LOG_FORMAT]
    #[arg(long, value_name = "FORMAT", global = true)]
    log_format: Option<String>,
    /// A moment at which the clock stands still, for tests: 2026-08-24T15:00:00+02:00, or @FILE for one that a file names [default: the real time] [STADTKARTE_NOW]
    #[arg(long, value_name = "MOMENT", global = true)]
    now: Option<String>,
}

impl Options {
    /// What was typed for the setting of this name.
    pub(super) fn given(&self, name: &str) -> Option<String> {
        let value = match name {
            "listen" => &self.listen,
            "public_url" => &self.public_url,
            "database_url" => &self.database_url,
            "sample" => &self.sample,
            "cache_megabytes" => &self.cache_megabytes,
            "basemap" => &self.basemap,
            "basemap_credit" => &self.basemap_credit,
            "basemap_cache" => &self.basemap_cache,
            "basemap_cache_megabytes" => &self.basemap_cache_megabytes,
            "basemap_private_addresses" => &self.basemap_private_addresses,
            "private_addresses" => &self.private_addresses,
            "geocoder" => &self.geocoder,
            "translation" => &self.translation,
            "translation_key" => &self.translation_key,
            "website_checks" => &self.website_checks,
            "mail" => &self.mail,
            "mail_from" => &self.mail_from,
            "log" => &self.log,
            "log_format" => &self.log_format,
            "now" => &self.now,
            _ => &None,
        };
        value.clone()
    }
}
