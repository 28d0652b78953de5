//! Which sites may show a network's map, as staff type them and as browsers are told.

use crate::network::ANY_SITE;
use crate::network::Network;
use url::Url;

/// The sites that may show the frames of a network, as `frame-ancestors` wants them: we ourselves, those that the network names,
/// or, where it says so, whichever.
pub fn ancestors(network: &Network) -> String {
    let sites = &network.embedding_sites;
    if sites.iter().any(|site| site == ANY_SITE) {
        return ANY_SITE.to_owned();
    }
    let whole = |site: &&String| !site.contains([' ', ';', ',', '\r', '\n']);
    let named = sites.iter().filter(whole).map(String::as_str);
    std::iter::once("'self'").chain(named).collect::<Vec<_>>().join(" ")
}

/// The sites that somebody means by what they type: a bare name, or the address of any page. A town's site answers with and without
/// "www." as a rule, so both are meant. Nothing where it is no address.
pub fn sites_of(typed: &str) -> Vec<String> {
    let typed = typed.trim();
    let whole = match typed.contains("://") {
        true => typed.to_owned(),
        false => format!("https://{typed}"),
    };
    let url = Url::parse(&whole).ok().filter(|url| ["http", "https"].contains(&url.scheme()));
    let Some((url, host)) = url.as_ref().and_then(|url| Some((url, url.domain()?))) else {
        return url.map(|url| url.origin().ascii_serialization()).into_iter().collect();
    };
    let bare = host.strip_prefix("www.");
    let other = match (bare, host.matches('.').count()) {
        (Some(bare), _) if bare.contains('.') => Some(bare.to_owned()),
        (None, 1) => Some(format!("www.{host}")),
        _ => None,
    };
    let mut sites = vec![url.origin().ascii_serialization()];
    if let Some(other) = other {
        let mut url = url.clone();
        if url.set_host(Some(&other)).is_ok() {
            sites.push(url.origin().ascii_serialization());
        }
    }
    // A single word is a slip, unless it is a machine beside this one.
    let known = host.contains('.') || host == "localhost";
    if known { sites } else { Vec::new() }
}
