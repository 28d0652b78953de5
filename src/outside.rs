//! Servers of other people. Which addresses are anybody's and which are somebody's own: only the first are asked, so that nobody
//! who can set a name in the DNS reaches into the town's network through us.

use crate::config::PrivateAddresses;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;
use ureq::Agent;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use ureq::unversioned::transport::NextTimeout;

/// A client for servers of other people. It names us and what it is `for_what`, follows so many redirects, gives up after
/// `patience`, and asks, at first and after each redirect, only addresses that are public or allowed.
pub fn agent(
    for_what: &str,
    allowed: &PrivateAddresses,
    patience: Duration,
    redirects: u32,
) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(redirects)
        .proxy(None)
        .timeout_connect(Some(patience.min(Duration::from_secs(5))))
        .timeout_global(Some(patience))
        .user_agent(format!("Stadtkarte/{} ({for_what})", env!("CARGO_PKG_VERSION")))
        .build();
    Agent::with_parts(config, DefaultConnector::default(), Names::new(allowed.clone()))
}

/// Whether an address belongs to the public internet.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let special = address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || address.is_multicast();
    let shared = a == 100 && (64..128).contains(&b);
    let protocols = [a, b, c] == [192, 0, 0];
    let benchmarks = a == 198 && (18..20).contains(&b);
    !(special || a == 0 || a >= 240 || shared || protocols || benchmarks)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let parts = address.segments();
    let embedded = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        is_public_v4(Ipv4Addr::new(a, b, c, d))
    };
    match parts {
        // An IPv4 address in the clothes of IPv6: mapped, translated (NAT64), or tunnelled (6to4).
        [0, 0, 0, 0, 0, 0xffff, high, low] | [0x64, 0xff9b, 0, 0, 0, 0, high, low] => {
            embedded(high, low)
        }
        [0x2002, high, low, ..] => embedded(high, low),
        [0x2001, 0xdb8, ..] => false,
        [first, ..] => (0x2000..0x4000).contains(&first),
    }
}

/// Looks names up and keeps only the addresses that may be asked.
#[derive(Debug)]
pub struct Names {
    allowed: PrivateAddresses,
    inner: DefaultResolver,
}

impl Names {
    /// Names that lead to public addresses, and to these private ones.
    pub fn new(allowed: PrivateAddresses) -> Self {
        Self { allowed, inner: DefaultResolver::default() }
    }
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.inner.resolve(uri, config, timeout)?;
        let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
        let may = |address: IpAddr| is_public(address) || self.allowed.allow(host, address);
        let mut kept = self.empty();
        for address in found.iter().filter(|address| may(address.ip())) {
            kept.push(*address);
        }
        match kept.is_empty() {
            true => Err(ureq::Error::HostNotFound),
            false => Ok(kept),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_into_a_private_network_is_not_found() {
        let uri = "http://localhost:80/1/2/3.png".parse().unwrap();
        let look_up = |allowed: &str| {
            let allowed = PrivateAddresses::parse(allowed).unwrap();
            Names::new(allowed).resolve(&uri, &Config::default(), NextTimeout::default())
        };
        assert!(matches!(look_up(""), Err(ureq::Error::HostNotFound)));
        assert!(matches!(look_up("10.0.0.0/8, elsewhere"), Err(ureq::Error::HostNotFound)));
        assert!(look_up("localhost").is_ok_and(|found| !found.is_empty()));
        assert!(look_up("127.0.0.0/8, ::1").is_ok_and(|found| !found.is_empty()));
    }

    #[test]
    fn private_addresses_are_known_in_every_disguise() {
        for private in [
            "10.1.2.3",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "192.168.1.1",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "2001:db8::1",
        ] {
            assert!(!is_public(private.parse().unwrap()), "{private}");
        }
        for public in
            ["141.74.33.52", "8.8.8.8", "2a00:1450::1", "::ffff:8.8.8.8", "2002:808:808::"]
        {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
    }
}
