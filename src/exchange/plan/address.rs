//! A whole address in one cell, taken apart: "Ludgeriplatz 4 (Stadthaus 2), 48151 Münster".

/// The parts of an address.
#[derive(Debug, Default, PartialEq, Eq, Clone)]
pub struct Parts {
    pub street: Option<String>,
    pub postal_code: Option<String>,
    pub locality: Option<String>,
}

/// Takes an address apart.
pub fn parts(cell: &str) -> Parts {
    let lines: Vec<&str> =
        cell.split(['\n', ',', ';', '|']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let mut parts = Parts::default();
    let town = lines.iter().position(|line| town(line).is_some());
    let street: Vec<&str> = match town {
        Some(at) => {
            let (code, name) = self::town(lines[at]).unwrap_or_default();
            parts.postal_code = Some(code.to_owned());
            parts.locality = Some(name.to_owned()).filter(|name| !name.is_empty());
            if at > 0 { lines[..at].to_vec() } else { lines[1..].to_vec() }
        }
        // "Ahlfeldstraße 2, Leipzig"
        None if lines.len() > 1
            && lines.last().is_some_and(|last| !last.chars().any(|c| c.is_ascii_digit())) =>
        {
            parts.locality = lines.last().map(|name| (*name).to_owned());
            lines[..lines.len() - 1].to_vec()
        }
        None => inside(&mut parts, lines),
    };
    // The line with a number is the street; a house's name may stand before it.
    let numbered = street.iter().position(|line| is_street(line));
    let street = numbered.map_or_else(|| street.join(", "), |at| street[at].to_owned());
    let blanks: Vec<&str> = street.split_whitespace().collect();
    parts.street = Some(blanks.join(" ")).filter(|street| !street.is_empty());
    parts
}

/// "Marktplatz 1 71634 Ludwigsburg", without anything between.
fn inside<'c>(parts: &mut Parts, lines: Vec<&'c str>) -> Vec<&'c str> {
    let [line] = lines[..] else { return lines };
    let at = line
        .match_indices(' ')
        .find(|(at, _)| town(&line[at + 1..]).is_some_and(|(code, _)| code.len() == 5));
    let Some((at, _)) = at else { return lines };
    let (code, name) = town(&line[at + 1..]).unwrap_or_default();
    parts.postal_code = Some(code.to_owned());
    parts.locality = Some(name.to_owned()).filter(|name| !name.is_empty());
    vec![&line[..at]]
}

/// Postal code and town at the beginning of a line, with the sign of a country before it: "D-48151 Münster".
pub fn town(line: &str) -> Option<(&str, &str)> {
    let line = line.trim();
    let line =
        ["D-", "D ", "A-", "DE-"].iter().find_map(|sign| line.strip_prefix(sign)).unwrap_or(line);
    let end = line.find(|c: char| !c.is_ascii_digit()).unwrap_or(line.len());
    let (code, name) = line.split_at(end);
    let name = name.trim();
    let sound = (code.len() == 5 || (code.len() == 4 && !name.is_empty()))
        && name.chars().next().is_none_or(char::is_alphabetic);
    sound.then_some((code, name))
}

/// Whether a line looks like a street with the number of a house.
pub fn is_street(line: &str) -> bool {
    let number =
        line.split_whitespace().skip(1).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let begins = line.chars().next().is_some_and(char::is_alphabetic);
    begins
        && number
        && line.chars().count() < 80
        && line.chars().filter(char::is_ascii_digit).count() < 9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_apart_however_they_are_written() {
        for (cell, street, code, town) in [
            (
                "Ludgeriplatz 4 (Stadthaus 2), 48151 Münster",
                "Ludgeriplatz 4 (Stadthaus 2)",
                "48151",
                "Münster",
            ),
            ("Ahlfeldstraße  2, Leipzig", "Ahlfeldstraße 2", "", "Leipzig"),
            ("Paulanergasse 3/1, 1040 Wien", "Paulanergasse 3/1", "1040", "Wien"),
            (
                "Bürgerhaus, Marktplatz 1, D-71634 Ludwigsburg",
                "Marktplatz 1",
                "71634",
                "Ludwigsburg",
            ),
            ("71634 Ludwigsburg, Marktplatz 1", "Marktplatz 1", "71634", "Ludwigsburg"),
            ("Marktplatz 1 71634 Ludwigsburg", "Marktplatz 1", "71634", "Ludwigsburg"),
            ("Franz-Josef-Strauß-Str. 3", "Franz-Josef-Strauß-Str. 3", "", ""),
            ("Straße des 17. Juni 135\n10623 Berlin", "Straße des 17. Juni 135", "10623", "Berlin"),
        ] {
            let parts = parts(cell);
            let said =
                [parts.street, parts.postal_code, parts.locality].map(Option::unwrap_or_default);
            assert_eq!(said, [street, code, town], "{cell}");
        }
        assert_eq!(parts(" , ;"), Parts::default());
    }
}
