//! Servers of other people. Which addresses are anybody's and which are somebody's own: only the first are asked, so that nobody
//! who can set a name in the DNS reaches into the town's network through us.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

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
    /// Whether private addresses may be asked too.
    pub private: bool,
    inner: DefaultResolver,
}

impl Names {
    /// Names for a source that may, or may not, stand in a private network.
    pub fn new(private: bool) -> Self {
        Self { private, inner: DefaultResolver::default() }
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
        let mut kept = self.empty();
        for address in found.iter().filter(|address| self.private || is_public(address.ip())) {
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
        let look_up =
            |private| Names::new(private).resolve(&uri, &Config::default(), NextTimeout::default());
        assert!(matches!(look_up(false), Err(ureq::Error::HostNotFound)));
        assert!(look_up(true).is_ok_and(|found| !found.is_empty()));
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
