//! What a robots.txt (RFC 9309) says to us: the group that names us, else the one for everybody.

/// How we are called there.
const US: &str = "stadtkarte";

/// Whether we may ask for this path: the longest rule that fits it decides, and a rule that allows goes before one that does not.
pub fn allow(rules: &str, path: &str) -> bool {
    let groups = groups(rules);
    let of = |agent: &str| {
        let named: Vec<_> =
            groups.iter().filter(|group| group.agents.iter().any(|a| a == agent)).collect();
        (!named.is_empty()).then_some(named)
    };
    let Some(ours) = of(US).or_else(|| of("*")) else {
        return true;
    };
    let fitting = ours.iter().flat_map(|group| &group.rules).filter(|(_, rule)| fits(rule, path));
    fitting.max_by_key(|(allows, rule)| (rule.len(), *allows)).is_none_or(|(allows, _)| *allows)
}

/// Whom a group of rules is for, and its rules: whether each allows, and for which paths.
#[derive(Debug, Default)]
struct Group {
    agents: Vec<String>,
    rules: Vec<(bool, String)>,
}

fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for line in text.trim_start_matches('\u{feff}').lines() {
        let line = line.split('#').next().unwrap_or_default();
        let Some((name, value)) = line.split_once(':') else { continue };
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        match name.as_str() {
            "user-agent" => {
                if groups.last().is_none_or(|group| !group.rules.is_empty()) {
                    groups.push(Group::default());
                }
                if let Some(group) = groups.last_mut() {
                    group.agents.push(value.to_ascii_lowercase());
                }
            }
            "allow" | "disallow" => {
                let allows = name == "allow" || value.is_empty();
                if let Some(group) = groups.last_mut() {
                    group.rules.push((allows, value.to_owned()));
                }
            }
            _ => {}
        }
    }
    groups
}

/// Whether a rule fits a path: `*` is anything, `$` at the end the end.
fn fits(rule: &str, path: &str) -> bool {
    let (rule, whole) = match rule.strip_suffix('$') {
        Some(rule) => (rule, true),
        None => (rule, false),
    };
    let mut parts = rule.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    for (at, part) in parts.iter().enumerate() {
        let last = at + 1 == parts.len();
        if last && whole {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(found) => rest = &rest[found + part.len()..],
            None => return false,
        }
    }
    !whole || rest.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_that_names_us_goes_before_the_one_for_everybody() {
        let rules = "User-agent: *\nDisallow: /\n\nUser-Agent: Stadtkarte # the map\nDisallow: /intern\nAllow: /intern/karte\n";
        assert!(allow(rules, "/") && allow(rules, "/intern/karte"));
        assert!(!allow(rules, "/intern"));
        assert!(!allow("user-agent: other\nuser-agent: *\ndisallow: /", "/"));
        assert!(allow("user-agent: other\ndisallow: /", "/"));
    }

    #[test]
    fn rules_with_holes_and_ends_are_understood_and_nonsense_allows() {
        assert!(!allow("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf"));
        assert!(allow("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x"));
        assert!(!allow("User-agent: *\nDisallow: /a*/c", "/abb/c/d"));
        assert!(allow("User-agent: *\nDisallow:", "/"));
        assert!(
            !allow("User-agent: *\nDisallow: /$", "/")
                && allow("User-agent: *\nDisallow: /$", "/a")
        );
        for nonsense in ["", "<html>404</html>", "Disallow: /", ":::\n\u{feff}", "User-agent: *"] {
            assert!(allow(nonsense, "/"), "{nonsense}");
        }
    }
}
