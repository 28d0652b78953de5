//! Single cells: kept from being taken for formulas by spreadsheets, and the texts and lists that fit into one.

use crate::language::Tag;
use crate::language::Texts;
use std::borrow::Cow;

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it; so does one that would lose its own.
pub(in crate::exchange) fn guard(cell: &str) -> Cow<'_, str> {
    // "-inf" is a number for us and a formula for them.
    let number = cell.parse::<f64>().is_ok_and(f64::is_finite);
    let risky = is_formula(cell.trim_start_matches('\'')) && !number;
    if risky { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell as it was before [`guard`].
pub(super) fn unguard(cell: &str) -> Cow<'_, str> {
    match cell.strip_prefix('\'') {
        Some(bare) if is_formula(bare.trim_start_matches('\'')) => Cow::Owned(bare.to_owned()),
        _ => Cow::Borrowed(cell),
    }
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

/// The text of one language, taken out of a field, where a plain cell can say all of it: a person wrote it and it is no translation.
pub(super) fn plain(texts: &mut Texts, tag: &Tag) -> Option<String> {
    let fits = texts.get(tag).is_some_and(|text| {
        let plain = serde_json::to_value(text).is_ok_and(|value| value.is_string());
        // What trimming or reading as JSON would change stays in `more`.
        plain
            && text.value.trim() == text.value
            && !text.value.is_empty()
            && !text.value.starts_with('{')
    });
    if fits { texts.remove(tag).map(|text| text.value) } else { None }
}

/// A list as one cell, where no item holds what stands between items.
pub(super) fn list(items: &[String]) -> Option<String> {
    let fits =
        |item: &String| !item.is_empty() && item.trim() == item && !item.contains(['|', ';', ',']);
    items.iter().all(fits).then(|| items.join("|"))
}
