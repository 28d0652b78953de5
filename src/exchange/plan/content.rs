//! What single cells say: telephone numbers, addresses of mail and web, coordinates, days and hours, taken out of whatever
//! people have written around them.

use crate::geo::Bounds;
use crate::geo::Point;
use crate::schedule::Schedule;
use chrono::NaiveDate;

/// How far outside its network something may lie before its coordinates are taken for something else, in degrees.
const NEAR: f64 = 2.0;

/// Words that stand for nothing.
const NOTHING: &[&str] = &[
    "-",
    "--",
    "–",
    "/",
    ".",
    "?",
    "null",
    "none",
    "nan",
    "n/a",
    "k.a.",
    "k. a.",
    "keine angabe",
    "keine",
    "unbekannt",
    "#n/a",
    "#nv",
    "übersetzung folgt",
    "folgt",
    "undefined",
];

/// A cell that says something.
pub fn said(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    let nothing = cell.chars().count() < 20 && NOTHING.contains(&cell.to_lowercase().as_str());
    (!cell.is_empty() && !nothing).then_some(cell)
}

/// A text without the tags of a web page that some programs leave in it.
pub fn plain(text: &str) -> String {
    if !(text.contains("<br") || text.contains("</") || text.contains("<p>")) {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        match after.split_once('>') {
            Some((tag, after)) if tag.len() < 200 => {
                if tag.starts_with("br") || tag.starts_with("/p") || tag.starts_with("/li") {
                    plain.push('\n');
                }
                rest = after;
            }
            _ => {
                plain.push('<');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    plain.replace("&nbsp;", " ").replace("&amp;", "&").replace("&quot;", "\"").trim().to_owned()
}

/// The words of a cell, without the brackets and signs around them.
fn words(cell: &str) -> impl Iterator<Item = &str> {
    let parts = cell.split(|c: char| c.is_whitespace() || ",;|<>\"".contains(c));
    parts
        .map(|word| word.trim_matches(|c: char| "()[].:„“”'".contains(c)))
        .filter(|word| !word.is_empty())
}

/// The first e-mail address.
pub fn email(cell: &str) -> Option<&str> {
    words(cell).map(|word| word.trim_start_matches("mailto:")).find(|word| {
        word.rsplit_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && !name.contains("//") && host.contains('.') && word.len() <= 254
        })
    })
}

/// The first address of the web, with its scheme.
pub fn website(cell: &str) -> Option<String> {
    let address = |word: &str| {
        let small = word.to_ascii_lowercase();
        let whole = if small.starts_with("http://") || small.starts_with("https://") {
            word.to_owned()
        } else {
            let host = small.split('/').next().unwrap_or_default();
            let (_, end) = host.rsplit_once('.')?;
            let host = host.starts_with("www.") || (host.len() > end.len() + 2 && is_end(end));
            (host && !word.contains('@')).then(|| format!("https://{word}"))?
        };
        url::Url::parse(&whole).is_ok_and(|url| url.has_host()).then_some(whole)
    };
    words(cell).find_map(address)
}

/// The ends of names that people write without anything before them.
fn is_end(end: &str) -> bool {
    ["de", "at", "ch", "com", "org", "net", "eu", "info", "berlin", "hamburg", "koeln", "bayern"]
        .contains(&end)
}

/// The first telephone number; several in a cell are one too many for a contact.
pub fn phone(cell: &str) -> Option<String> {
    let lines = cell.split(['\n', ';', '|', ',']).flat_map(|line| line.split(" oder "));
    lines
        .filter_map(|line| {
            let begin = line.find(|c: char| c.is_ascii_digit() || c == '+')?;
            let begin = line[..begin].rfind('(').filter(|at| begin - at == 1).unwrap_or(begin);
            let number = &line[begin..];
            let end = number.find(|c: char| !(c.is_ascii_digit() || " ()/+-–.\u{a0}".contains(c)));
            let number = number[..end.unwrap_or(number.len())]
                .trim_end_matches([' ', '(', '/', '-', '–', '.']);
            let digits = number.chars().filter(char::is_ascii_digit).count();
            let short: String = number.chars().take(41).collect();
            ((3..=20).contains(&digits) && short.chars().count() <= 40).then(|| number.to_owned())
        })
        .next()
}

/// Whether a cell says nothing but this number and what it is.
pub fn is_whole_phone(cell: &str, number: &str) -> bool {
    const SAID: &[&str] =
        &["tel", "telefon", "fon", "phone", "mobil", "handy", "mobile", "nr", "telefonnummer"];
    let rest = cell.replacen(number, " ", 1).to_lowercase();
    let mut words = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| SAID.contains(&word))
}

/// Whether a number is long enough to be one without doubt.
pub fn is_long_phone(number: &str) -> bool {
    number.chars().filter(char::is_ascii_digit).count() >= 6
}

/// Whether a cell is nothing but a telephone number.
pub fn is_phone(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let signs = cell.chars().all(|c| c.is_ascii_digit() || " ()/+-–.".contains(c));
    signs
        && (6..=20).contains(&digits)
        && (cell.starts_with('0') || cell.starts_with('+') || cell.starts_with('('))
}

/// A number, also with a decimal comma.
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim().trim_end_matches('°');
    let number = match cell.contains('.') {
        true => cell.parse::<f64>(),
        false => cell.replacen(',', ".", 1).parse(),
    };
    number.ok().filter(|number| number.is_finite())
}

/// Whether a point lies in a network or near it.
pub fn is_near(point: Point, bounds: Bounds) -> bool {
    let Bounds { west, south, east, north } = bounds;
    Bounds { west: west - NEAR, south: south - NEAR, east: east + NEAR, north: north + NEAR }
        .contains(point)
}

/// Two numbers as degrees: metres of a German land register are turned into them, in the zone that is nearer.
pub fn degrees(x: f64, y: f64, bounds: Bounds) -> (f64, f64) {
    let zoned = if x > 1_000_000.0 { Some(((x / 1e6) as u8, x % 1e6)) } else { None };
    let metres = (100_000.0..900_000.0).contains(&zoned.map_or(x, |(_, x)| x))
        && (5_000_000.0..6_200_000.0).contains(&y);
    if !metres {
        return (x, y);
    }
    let zones = zoned.map_or(vec![(32, x), (33, x)], |zoned| vec![zoned]);
    let points = zones.into_iter().filter_map(|(zone, x)| Point::from_utm(zone, x, y).ok());
    let nearest = points.min_by(|a, b| {
        let [a, b] = [a, b].map(|point| point.distance(bounds.center()));
        a.total_cmp(&b)
    });
    nearest.map_or((x, y), |point| (point.lon(), point.lat()))
}

/// Both coordinates out of one cell, in either order: `POINT(9.19 48.89)`, `48.89, 9.19`, `9,19 48,89`.
pub fn position(cell: &str, bounds: Bounds) -> Option<(f64, f64)> {
    let wkt = cell.trim_start_matches(|c: char| c != '(');
    let marked = cell.to_uppercase().contains("POINT");
    let inner = if marked { wkt } else { cell };
    let inner = inner.trim_matches(|c: char| "()[]{} ".contains(c));
    let between: &[char] = if inner.contains(';') {
        &[';']
    } else if inner.contains('.') {
        &[',', ' ', ';']
    } else {
        &[' ', ';']
    };
    let mut numbers =
        inner.split(between).map(str::trim).filter(|part| !part.is_empty()).map(number);
    let (first, second) = (numbers.next()??, numbers.next()??);
    let near =
        |(lon, lat): (f64, f64)| Point::new(lon, lat).is_ok_and(|point| is_near(point, bounds));
    let (this, other) = (degrees(first, second, bounds), degrees(second, first, bounds));
    Some(if !marked && !near(this) && near(other) { other } else { this })
}

/// A day as people write it, in the form that is stored.
pub fn day(cell: &str) -> Option<String> {
    let cell = cell.trim();
    let date = cell.split(['T', ' ']).next().unwrap_or(cell);
    let forms = ["%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d", "%d/%m/%Y"];
    let day = forms.iter().find_map(|form| NaiveDate::parse_from_str(date, form).ok());
    let sound = day.filter(|day| (1900..2200).contains(&chrono::Datelike::year(day)));
    sound.map(|day| day.to_string())
}

/// Years from and to: "6-12", "ab 6", "bis 12 Jahre", "6".
pub fn ages(cell: &str) -> Option<(Option<u8>, Option<u8>)> {
    let numbers = cell.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let numbers: Vec<u8> =
        numbers.map_while(|part| part.parse().ok()).filter(|age| *age <= 120).collect();
    let small = cell.to_lowercase();
    match numbers[..] {
        [one] if small.contains("bis") || small.starts_with('<') => Some((None, Some(one))),
        [one] => Some((Some(one), None)),
        [from, to] if from <= to => Some((Some(from), Some(to))),
        _ => None,
    }
}

/// The schedule that a text of opening hours means, where it can be read.
pub fn hours_of(cell: &str) -> Option<Schedule> {
    Schedule::from_opening_hours(cell).ok().filter(Schedule::is_known)
}

/// Yes or no as people write it.
pub fn flag(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().trim_end_matches('.') {
        "1" | "true" | "yes" | "y" | "x" | "ja" | "j" | "wahr" | "✓" | "✔" | "ja, kostenlos"
        | "kostenlos" | "kostenfrei" | "gratis" | "frei" | "barrierefrei" | "vorhanden"
        | "ja, barrierefrei" => Some(true),
        "0" | "false" | "no" | "n" | "nein" | "falsch" | "nicht" | "kostenpflichtig"
        | "nicht barrierefrei" | "nicht vorhanden" | "✗" => Some(false),
        _ => None,
    }
}
