//! What the settings say of mail: a server that takes letters, or a folder in which they lie.

use std::path::PathBuf;
use url::Url;

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailWay {
    /// Into this folder, one `.eml` file each.
    Folder(PathBuf),
    /// To this server: `smtps://` with TLS from the first byte, `smtp://` with STARTTLS; `?tls=none` does without.
    Server(Url),
}

/// The way that a setting names: an address of an SMTP server with a host, or a folder.
pub(super) fn way(value: &str) -> Option<MailWay> {
    if !value.contains("://") {
        return (!value.is_empty()).then(|| MailWay::Folder(value.into()));
    }
    let url = Url::parse(value).ok()?;
    let fits = ["smtp", "smtps"].contains(&url.scheme()) && url.has_host();
    let plain = url.path().trim_matches('/').is_empty() && url.fragment().is_none();
    let tls = url.query().is_none_or(|query| ["tls=none", "tls=required"].contains(&query));
    (fits && plain && tls).then_some(MailWay::Server(url))
}

/// A sender: an address, with or without a name before it.
pub(super) fn sender(value: &str) -> Option<String> {
    value.parse::<lettre::message::Mailbox>().ok().map(|_| value.to_owned())
}
