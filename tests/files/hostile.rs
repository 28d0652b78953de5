//! Files that want to do harm, or are none at all, give a clear word and nothing else.

use stadtkarte::exchange::{TableKind, read_table};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;

fn refused(bytes: &[u8]) -> &'static str {
    read_table(bytes, None).expect_err("a file that is refused").key
}

/// A workbook of one sheet with these rows of XML, and other files beside it.
fn workbook(rows: &str, others: &[(&str, &[u8])]) -> Vec<u8> {
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    let book = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
        xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    let relations = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let root = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    let parts = [
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", relations.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    for (name, content) in parts.iter().chain(others) {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("an archive").into_inner()
}

/// A cell with a text in it.
fn cell(at: &str, text: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn what_is_no_table_is_said_to_be_none() {
    for bytes in [
        &b"%PDF-1.7 a report"[..],
        b"\x89PNG\r\n\x1a\n",
        b"<!doctype html><p>Not found",
        b"\x7fELF\x02\x01\x01",
        b"PK\x05\x06\0\0",
    ] {
        assert_eq!(refused(bytes), "problem-file-no-table");
    }
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1"), "problem-file-old-workbook");
    assert_eq!(refused(b"  \r\n "), "problem-file-empty");
    assert_eq!(refused(b"PK\x03\x04 broken"), "problem-file-unreadable");
    let noise: Vec<u8> =
        (0..60_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    assert_eq!(refused(&noise), "problem-file-no-table");
    for json in ["{\"a\":", "[1, 2, 3]", "{\"a\": 1}", "[]", "[[[[]]]]"] {
        assert!(
            ["problem-json", "problem-file-no-rows"].contains(&refused(json.as_bytes())),
            "{json}"
        );
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refused(deep.as_bytes()), "problem-json");
    assert_eq!(refused(b"Titel;Ort\n"), "problem-file-no-rows");
}

#[test]
fn a_bomb_is_weighed_before_it_is_opened() {
    let heavy = vec![b' '; 101 << 20];
    let bomb = workbook("", &[("xl/sharedStrings.xml", &heavy)]);
    assert!(bomb.len() < 300_000, "{} bytes", bomb.len());
    assert_eq!(refused(&bomb), "problem-file-bomb");
    // The same bomb, claiming to be a feather: both places that state its size are rewritten.
    let claimed = ((101u32 << 20).to_le_bytes(), 10u32.to_le_bytes());
    let mut liar = bomb.clone();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == claimed.0 {
            liar[at..at + 4].copy_from_slice(&claimed.1);
        }
    }
    assert!(["problem-file-bomb", "problem-file-unreadable"].contains(&refused(&liar)));
    let empty: &[u8] = b"";
    let names: Vec<String> = (0..3_000).map(|n| format!("xl/{n}.xml")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), empty)).collect();
    assert_eq!(refused(&workbook("", &many)), "problem-file-bomb");
}

#[test]
fn of_formulas_only_the_kept_values_are_read_and_errors_are_empty() {
    let rows = format!(
        "<row r=\"1\">{}{}{}</row><row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCAT(\"Ca\",\"fé\")</f><v>Café</v></c>\
        <c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"C2\"><f>WEBSERVICE(\"http://example.org\")</f></c></row>",
        cell("A1", "Titel"),
        cell("B1", "Ort"),
        cell("C1", "Info"),
    );
    let table = read_table(&workbook(&rows, &[]), None).expect("a table");
    assert_eq!(table.kind, TableKind::Workbook);
    assert_eq!(table.columns, ["Titel", "Ort", "Info"]);
    assert_eq!(table.rows[0].cells, ["Café", "", ""]);
}

#[test]
fn ten_thousand_columns_and_a_cell_at_the_end_of_the_world_are_too_many() {
    let wide: Vec<String> = (0..10_000).map(|n| format!("Spalte {n}")).collect();
    let csv = format!("{}\n{}\n", wide.join(";"), vec!["x"; 10_000].join(";"));
    assert_eq!(refused(csv.as_bytes()), "problem-file-columns");
    let letters = |mut n: u32| {
        let mut name = String::new();
        while n > 0 {
            name.insert(0, char::from(b'A' + ((n - 1) % 26) as u8));
            n = (n - 1) / 26;
        }
        name
    };
    let cells: String = (1..=400).map(|n| cell(&format!("{}1", letters(n * 40)), "x")).collect();
    assert_eq!(
        refused(&workbook(&format!("<row r=\"1\">{cells}</row>"), &[])),
        "problem-file-columns"
    );
    // One far away makes no room for sixteen thousand million others.
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"1048576\">{}</row>",
        cell("A1", "Titel"),
        cell("B1", "Ort"),
        cell("XFD1048576", "Ende")
    );
    let table = read_table(&workbook(&rows, &[]), None).expect("a table");
    assert_eq!((table.rows.len(), table.rows[0].line), (1, 1_048_576));
}

#[test]
fn a_million_empty_rows_are_nothing_and_too_many_full_ones_are_refused() {
    let empty: String = (1..=1_000_000).map(|n| format!("<row r=\"{n}\"/>")).collect();
    let rows = format!(
        "<row r=\"1\">{}</row>{empty}<row r=\"1000002\">{}</row>",
        cell("A1", "Titel"),
        cell("A1000002", "Café")
    );
    let table = read_table(&workbook(&rows, &[]), None).expect("a table");
    assert_eq!(table.rows[0].cells, ["Café"]);
    let csv = format!("Titel;Ort\n{}Café;Mitte\n", ";\n".repeat(200_000));
    assert_eq!(read_table(csv.as_bytes(), None).expect("a table").rows.len(), 1);
    let csv = format!("Titel;Ort\n{}", "Café;Mitte\n".repeat(20_001));
    assert_eq!(refused(csv.as_bytes()), "problem-file-rows");
}

#[test]
fn letters_of_all_kinds_are_read_and_mixed_ones_are_said() {
    let text = "Titel;Straße\nCafé Blüte;Große Gasse 1\n";
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let old = encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let marked = |mark: &[u8], bytes: Vec<u8>| [mark, &bytes].concat();
    for bytes in [
        text.as_bytes().to_vec(),
        marked(b"\xef\xbb\xbf", text.as_bytes().to_vec()),
        marked(b"\xff\xfe", wide(u16::to_le_bytes)),
        marked(b"\xfe\xff", wide(u16::to_be_bytes)),
        wide(u16::to_le_bytes),
        old.clone(),
    ] {
        let table = read_table(&bytes, None).expect("a table");
        assert_eq!(table.columns, ["Titel", "Straße"]);
        assert_eq!(table.rows[0].cells, ["Café Blüte", "Große Gasse 1"]);
        assert!(table.warnings.is_empty());
    }
    let mixed = [old, "Grüner Garten;Blütenweg 2\n".as_bytes().to_vec()].concat();
    let table = read_table(&mixed, None).expect("a table");
    assert_eq!(table.rows[1].cells, ["Grüner Garten", "Blütenweg 2"]);
    assert_eq!(table.warnings[0].key, "problem-file-mixed-letters");
    assert_eq!(table.warnings[0].line, Some(3));
}

#[test]
fn separators_titles_and_ragged_rows_of_offices_are_understood() {
    let tabs = "Titel\tOrt\nCafé, klein\tMitte; Nord\n";
    let bars = "Titel|Ort\nCafé, klein|Mitte; Nord\n";
    let commas = "\"Titel\",\"Ort\"\n\"Café, klein\",\"Mitte; Nord\"\n";
    for text in [tabs, bars, commas] {
        assert_eq!(
            read_table(text.as_bytes(), None).expect("a table").rows[0].cells,
            ["Café, klein", "Mitte; Nord"]
        );
    }
    let office = "Angebote der Stadt, Stand 2026;;\n;;\nTitel;Straße;Ort\nCafé;Gasse 1;Mitte\nTreff;Weg 2\nZu viel;Weg 3;Mitte;noch;mehr\n";
    let table = read_table(office.as_bytes(), None).expect("a table");
    assert_eq!(table.columns, ["Titel", "Straße", "Ort"]);
    assert_eq!(table.rows[1].cells, ["Treff", "Weg 2", ""]);
    assert_eq!(table.rows[2].trouble.as_ref().map(|problem| problem.key), Some("problem-columns"));
    let twice = "Titel;Ort;Ort;\nCafé;a;b;c\n";
    assert_eq!(
        read_table(twice.as_bytes(), None).expect("a table").columns,
        ["Titel", "Ort", "Ort (2)", "#4"]
    );
    let null = read_table(b"Titel;Ort\nCaf\0e;Mitte\nTreff;Nord\n", None).expect("a table");
    assert_eq!(
        null.rows[0].trouble.as_ref().map(|problem| problem.key),
        Some("problem-null-character")
    );
    assert!(null.rows[1].trouble.is_none());
}

#[test]
fn merged_cells_dates_and_numbers_without_bounds_are_texts() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}<c r=\"B2\"><v>1e308</v></c></row><row r=\"3\"><c r=\"B3\"><v>48.5</v></c></row>",
        cell("A1", "Thema"),
        cell("B1", "Zahl"),
        cell("A2", "Sport"),
    );
    let book = workbook(&rows, &[]);
    let table = read_table(&book, None).expect("a table");
    assert_eq!(table.rows[0].cells, ["Sport", "1e308"]);
    assert_eq!(table.rows[1].cells, ["", "48.5"]);
    let merged = workbook(
        &format!(
            "{rows}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells><sheetData>"
        ),
        &[],
    );
    let table = read_table(&merged, None).expect("a table");
    assert_eq!(table.rows[1].cells, ["Sport", "48.5"]);
}

#[test]
fn json_is_found_wherever_its_list_stands() {
    let nested = r#"{"meta": {"count": 2}, "result": {"items": [{"name": {"de": "Café", "en": "Café"}, "at": [1, 2]}, {"name": {"de": "Treff"}}]}}"#;
    let table = read_table(nested.as_bytes(), None).expect("a table");
    assert_eq!(table.columns, ["at", "name.de", "name.en"]);
    assert_eq!(table.rows[0].cells, ["1|2", "Café", "Café"]);
    let grouped = r#"{"Sport": [{"Name": "Turnen"}], "Kultur": [{"Name": "Chor"}]}"#;
    let table = read_table(grouped.as_bytes(), None).expect("a table");
    assert_eq!(table.columns, ["@group", "Name"]);
    let lines = "{\"Name\": \"Turnen\"}\n{\"Name\": \"Chor\"}\n";
    assert_eq!(read_table(lines.as_bytes(), None).expect("a table").rows.len(), 2);
}
