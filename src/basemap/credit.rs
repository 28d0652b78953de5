//! Whose map it is: what has to stand on it, wherever it is shown.

/// Whose map it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Credit {
    /// OpenStreetMap's, whose credit has a form in every language.
    OpenStreetMap,
    /// Somebody's, in their own words.
    Named {
        /// The words.
        text: String,
        /// Where they lead.
        link: Option<String>,
    },
}

/// The most letters of a credit; more would cover the map.
const LONGEST: usize = 200;

impl Credit {
    /// The credit that the setting gives: words, and perhaps an address at their end. None where it says nothing.
    pub fn set(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (last, before) = words.split_last()?;
        let is_link = last.starts_with("https://") || last.starts_with("http://");
        Some(match is_link && !before.is_empty() {
            true => Self::Named { text: before.join(" "), link: Some((*last).to_owned()) },
            false => Self::Named { text: words.join(" "), link: None },
        })
    }

    /// The credit that a file gives itself, which may be HTML: its words, and the first address in it. None where it says nothing.
    pub fn of_file(html: &str) -> Option<Self> {
        let words = plain(html);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.is_empty() {
            return None;
        }
        if words.to_lowercase().contains("openstreetmap")
            && !words.contains(',')
            && words.chars().count() < 40
        {
            return Some(Self::OpenStreetMap);
        }
        let address = html.split(['"', '\'']).find(|part| part.starts_with("https://"));
        Some(Self::Named {
            text: words.chars().take(LONGEST).collect(),
            link: address.map(str::to_owned),
        })
    }
}

/// Text without its tags, and with the few entities that credits use.
fn plain(html: &str) -> String {
    let mut inside = false;
    let text: String = html
        .chars()
        .filter(|c| {
            inside = (inside || *c == '<') && *c != '>';
            !inside && *c != '>'
        })
        .collect();
    let entities = [("&copy;", "©"), ("&nbsp;", " "), ("&#169;", "©"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, letter)| text.replace(entity, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_at_the_end_becomes_the_link() {
        let named = |text: &str, link: Option<&str>| {
            Some(Credit::Named { text: text.into(), link: link.map(str::to_owned) })
        };
        assert_eq!(
            Credit::set("© Stadt Lauf https://lauf.de/"),
            named("© Stadt Lauf", Some("https://lauf.de/"))
        );
        assert_eq!(Credit::set(" © Stadt  Lauf "), named("© Stadt Lauf", None));
        assert_eq!(Credit::set(" "), None);
    }

    #[test]
    fn a_file_s_html_becomes_words() {
        let osm = r#"<a href="https://www.openstreetmap.org/copyright" target="_blank">&copy; OpenStreetMap contributors</a>"#;
        assert_eq!(Credit::of_file(osm), Some(Credit::OpenStreetMap));
        let other = r#"<a href="https://lauf.de/karte"> &copy; Stadt <b>Lauf</b></a>"#;
        let named = Credit::Named {
            text: "© Stadt Lauf".into(),
            link: Some("https://lauf.de/karte".into()),
        };
        assert_eq!(Credit::of_file(other), Some(named));
        assert_eq!(Credit::of_file("<br>"), None);
    }
}
