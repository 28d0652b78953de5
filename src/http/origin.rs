//! Where the visitor reached us, for the addresses that have to be whole: in calendars, previews, QR codes and the sitemap.

use super::House;
use axum::http::{HeaderMap, header};

impl House {
    /// Scheme and host: as set, else as the visitor's request says.
    pub(super) fn origin(&self, headers: &HeaderMap) -> String {
        if let Some(set) = &self.desk.settings.public_url {
            return set.clone();
        }
        let said =
            |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
        let host = said(header::HOST).filter(|host| is_host(host)).unwrap_or("localhost");
        let secure = said(header::HeaderName::from_static("x-forwarded-proto")) == Some("https");
        format!("{}://{host}", if secure { "https" } else { "http" })
    }
}

/// Whether it is a name or an address with at most a port, and so may stand in our pages.
fn is_host(host: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
    (1..=255).contains(&host.len()) && host.chars().all(fits)
}
