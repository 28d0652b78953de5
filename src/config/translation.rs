//! What the settings say of the machine that translates texts.

use url::Url;

/// The settings of the machine translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationSettings {
    /// How the service is asked.
    pub kind: TranslationKind,
    /// Its address without the slash at its end, to which the path of a question is added.
    pub address: String,
    /// The key that it wants; empty for none.
    pub key: String,
}

/// How a translation service is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TranslationKind {
    /// As LibreTranslate is.
    LibreTranslate,
    /// As DeepL is.
    DeepL,
}

/// Reads `libretranslate+https://host` or `deepl+https://host`; nothing where it is empty or `none`.
pub(super) fn service(value: &str) -> Option<Option<(TranslationKind, String)>> {
    if value.is_empty() || value == "none" {
        return Some(None);
    }
    let (kind, address) = value.split_once('+')?;
    let kind = match kind {
        "libretranslate" => TranslationKind::LibreTranslate,
        "deepl" => TranslationKind::DeepL,
        _ => return None,
    };
    let url = Url::parse(address).ok()?;
    let web = ["http", "https"].contains(&url.scheme()) && url.has_host();
    let bare = url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    (web && bare).then(|| Some((kind, url.as_str().trim_end_matches('/').to_owned())))
}
