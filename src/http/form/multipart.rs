//! A body with a file in it (`multipart/form-data`, RFC 7578): the file becomes the text of its field.
//! The whole body is in memory already, bounded by the route.

use super::Fields;

/// More parts than any form of ours has.
const MOST: usize = 4_000;

impl Fields {
    /// The fields of a posted form, whichever way the browser sent it.
    pub fn posted(content_type: &str, body: &[u8]) -> Self {
        let boundary = content_type.strip_prefix("multipart/form-data").and_then(|rest| {
            let named = rest.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
            Some(named.trim_matches('"')).filter(|name| (1..=70).contains(&name.len()))
        });
        match boundary {
            Some(boundary) => parts(body, boundary),
            None => Self::from_body(body),
        }
    }
}

fn parts(body: &[u8], boundary: &str) -> Fields {
    let mut fields = Fields::default();
    let line = format!("--{boundary}");
    for part in split(body, line.as_bytes()).skip(1).take(MOST) {
        // The last boundary ends in two hyphens.
        let Some(part) = part.strip_prefix(b"\r\n") else { break };
        let Some(at) = position(part, b"\r\n\r\n") else { continue };
        let (head, value) = (String::from_utf8_lossy(&part[..at]), &part[at + 4..]);
        if let Some(name) = name_of(&head) {
            let value = text_of(value.strip_suffix(b"\r\n").unwrap_or(value));
            fields.add(name, value.replace("\r\n", "\n").replace('\0', ""));
        }
    }
    fields
}

/// The name in `Content-Disposition: form-data; name="title.de"`; browsers write a quote in it as `%22`.
fn name_of(head: &str) -> Option<String> {
    let line = head.lines().find(|line| {
        line.get(..20).is_some_and(|name| name.eq_ignore_ascii_case("content-disposition:"))
    })?;
    let rest = line.split_once("; name=\"")?.1;
    Some(rest.split('"').next()?.replace('\0', ""))
}

/// UTF-8, or else what old Windows programs write.
fn text_of(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').to_owned(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

fn position(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// The stretches between all places where the separator stands.
fn split<'b>(bytes: &'b [u8], separator: &'b [u8]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let here = rest?;
        match position(here, separator) {
            Some(at) => {
                rest = Some(&here[at + separator.len()..]);
                Some(&here[..at])
            }
            None => {
                rest = None;
                Some(here)
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(body: &str) -> Vec<(String, String)> {
        let fields = Fields::posted("multipart/form-data; boundary=xX", body.as_bytes());
        fields.into_pairs()
    }

    #[test]
    fn a_file_and_the_lines_beside_it_become_fields() {
        let body = "--xX\r\nContent-Disposition: form-data; name=\"title.de\"\r\n\r\nCafé\r\nfür alle\r\n--xX\r\n\
            content-disposition: form-data; name=\"when.file\"; filename=\"a.ics\"\r\nContent-Type: text/calendar\r\n\r\n\
            BEGIN:VCALENDAR\r\n--xX--\r\n";
        let expected = [("title.de", "Café\nfür alle"), ("when.file", "BEGIN:VCALENDAR")];
        assert_eq!(posted(body), expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
    }

    #[test]
    fn a_broken_body_gives_what_can_be_read_and_never_falls_over() {
        for body in [
            "",
            "--xX",
            "--xX\r\n",
            "--xX\r\n\r\n\r\n--xX--",
            "--xX\r\nname\r\n\r\nvalue",
            "xX--xX--xX\r\n",
        ] {
            assert_eq!(posted(body), [], "{body}");
        }
        let plain = Fields::posted("application/x-www-form-urlencoded", b"a=1");
        assert_eq!(plain.get("a"), "1");
        assert_eq!(Fields::posted("multipart/form-data", b"a=1").get("a"), "1");
    }
}
