//! Which addresses inside private networks the house may ask all the same, such as a machine translation beside it.

use std::net::IpAddr;

/// The addresses inside private networks that may be asked; usually none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PrivateAddresses {
    all: bool,
    hosts: Vec<String>,
    /// Each with how many of its bits count.
    ranges: Vec<(IpAddr, u8)>,
}

impl PrivateAddresses {
    /// No private address at all.
    pub fn none() -> Self {
        Self::default()
    }

    /// Every private address.
    pub fn all() -> Self {
        Self { all: true, ..Self::default() }
    }

    /// Reads a list of hosts, addresses and ranges, with commas or blanks between; none where a part of it is none of them.
    pub fn parse(list: &str) -> Option<Self> {
        let mut read = Self::none();
        for part in list.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty()) {
            match (range(part), is_host(part)) {
                (Some(range), _) => read.ranges.push(range),
                (None, true) => read.hosts.push(part.to_ascii_lowercase()),
                (None, false) => return None,
            }
        }
        Some(read)
    }

    /// Whether this address may be asked, which the name of this host led to.
    pub fn allow(&self, host: &str, address: IpAddr) -> bool {
        let host = host.trim_end_matches('.');
        let named = || self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host));
        let inside = || self.ranges.iter().any(|range| holds(*range, address.to_canonical()));
        self.all || named() || inside()
    }
}

/// `10.1.0.0/16`, or one address.
fn range(part: &str) -> Option<(IpAddr, u8)> {
    let (address, bits) = match part.split_once('/') {
        Some((address, bits)) => (address, Some(bits.parse::<u8>().ok()?)),
        None => (part, None),
    };
    let address: IpAddr = address.trim_matches(['[', ']']).parse().ok()?;
    let most = if address.is_ipv4() { 32 } else { 128 };
    Some((address, bits.unwrap_or(most))).filter(|(_, bits)| *bits <= most)
}

fn holds((of, bits): (IpAddr, u8), address: IpAddr) -> bool {
    let kept = |value: u128, width: u32| value.checked_shr(width - u32::from(bits)).unwrap_or(0);
    match (of, address) {
        (IpAddr::V4(of), IpAddr::V4(address)) => {
            kept(of.to_bits().into(), 32) == kept(address.to_bits().into(), 32)
        }
        (IpAddr::V6(of), IpAddr::V6(address)) => {
            kept(of.to_bits(), 128) == kept(address.to_bits(), 128)
        }
        _ => false,
    }
}

fn is_host(part: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.' || c == '_';
    part.chars().all(fits) && part.contains(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_addresses_and_ranges_are_allowed_and_nothing_beside_them() {
        let some =
            PrivateAddresses::parse("translate.local, 10.1.0.0/16 192.168.7.9,fd00::/8").unwrap();
        let allowed = |host: &str, address: &str| some.allow(host, address.parse().unwrap());
        assert!(allowed("Translate.local.", "127.0.0.1"));
        assert!(allowed("anything", "10.1.255.3") && allowed("anything", "::ffff:10.1.2.3"));
        assert!(allowed("anything", "192.168.7.9") && allowed("anything", "fd12::1"));
        assert!(!allowed("anything", "10.2.0.1") && !allowed("anything", "192.168.7.8"));
        assert!(!allowed("not.translate.local", "127.0.0.1") && !allowed("", "fe80::1"));
        assert!(PrivateAddresses::all().allow("anything", "127.0.0.1".parse().unwrap()));
        let everything = PrivateAddresses::parse("0.0.0.0/0").unwrap();
        assert!(everything.allow("", "127.0.0.1".parse().unwrap()));
    }

    #[test]
    fn a_list_with_something_else_in_it_is_refused() {
        assert_eq!(PrivateAddresses::parse(" "), Some(PrivateAddresses::none()));
        for wrong in ["10.0.0.0/33", "http://translate.local", "10.0.0", "a_b!", "fd00::/129"] {
            assert_eq!(PrivateAddresses::parse(wrong), None, "{wrong}");
        }
    }
}
