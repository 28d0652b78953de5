//! Two people changed the same offer: the second is shown what the first one wrote, question by question, and chooses.
//! What only one of them changed is put together by itself.

use super::told::{Told, lines, told};
use super::{Fields, Sheet};
use crate::language::say;
use crate::offer::Content;
use crate::page::icon;
use maud::{Markup, html};

/// The fields that are about the form and not about the offer.
const NOT_ASKED: [&str; 11] =
    ["about", "do", "source", "text", "fits", "opened", "was", "keep", "second_name", "into", "as"];

/// Three versions of an offer.
pub struct Versions<'a> {
    /// What both began with.
    pub before: &'a Content,
    /// What the other one wrote.
    pub theirs: &'a Content,
    /// What this one wrote.
    pub mine: &'a Content,
    /// The names of organisations by their identifiers.
    pub members: &'a [(String, String)],
}

/// One question that the two answered differently.
struct Difference {
    mine: Told,
    theirs: Vec<String>,
    /// Whether both changed it, so that somebody has to choose.
    open: bool,
    /// Whether only the other one changed it.
    only_theirs: bool,
}

/// The question that a field belongs to; none for what is no question.
fn group(name: &str) -> Option<String> {
    let first = name.split('.').next().unwrap_or_default();
    if NOT_ASKED.contains(&first) {
        return None;
    }
    let in_language = ["title", "summary", "description"].contains(&first)
        || ["cost.note.", "registration.note.", "place.directions.", "schedule.note."]
            .iter()
            .any(|text| name.starts_with(text));
    let group = match first {
        _ if in_language => name,
        "slot" | "date" | "exception" | "schedule" => "when",
        "mode" => "language",
        "age" | "women_only" => "whom",
        "childcare" | "wheelchair" | "anonymous" => "access",
        other => other,
    };
    Some(group.to_owned())
}

fn differences(versions: &Versions<'_>, sheet: &Sheet<'_>) -> Vec<Difference> {
    let tell = |content: &Content| told(content, sheet.lang, versions.members);
    let (before, theirs, mine) =
        (tell(versions.before), tell(versions.theirs), tell(versions.mine));
    let said = |all: &[Told], group: &str| -> Vec<String> {
        all.iter().find(|one| one.group == group).map(|one| one.lines.clone()).unwrap_or_default()
    };
    let mut asked = mine.clone();
    let new = theirs.iter().filter(|one| mine.iter().all(|own| own.group != one.group));
    asked.extend(new.map(|one| Told { lines: Vec::new(), ..one.clone() }));
    let all = asked.into_iter().filter_map(|mine| {
        let (theirs, before) = (said(&theirs, &mine.group), said(&before, &mine.group));
        let (changed, changed_here) = (theirs != before, mine.lines != before);
        let differs = theirs != mine.lines;
        differs.then_some(Difference {
            mine,
            theirs,
            open: changed && changed_here,
            only_theirs: changed && !changed_here,
        })
    });
    all.collect()
}

/// The page on which one chooses.
pub fn choice(sheet: &Sheet<'_>, versions: &Versions<'_>, action: &str) -> Markup {
    let all = differences(versions, sheet);
    let (open, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.open);
    let theirs: Vec<_> = rest.into_iter().filter(|one| one.only_theirs).collect();
    html! {
        h1 { (say(sheet.lang, "writing-conflict")) }
        p.lead { (say(sheet.lang, "writing-conflict-lead")) }
        form.form method="post" action=(action) {
            @for (name, value) in sheet.fields.iter().filter(|(name, _)| *name != "do") {
                input type="hidden" name=(name) value=(value);
            }
            @for one in &open { (asked(sheet, one)) }
            @if !theirs.is_empty() {
                section.question {
                    h2 { (say(sheet.lang, "writing-conflict-theirs")) }
                    dl.changes {
                        @for one in &theirs {
                            dt { (one.mine.label) }
                            dd { (lines(&one.theirs)) input type="hidden" name={ "keep." (one.mine.group) } value="theirs"; }
                        }
                    }
                }
            }
            div.send { button.button.first type="submit" name="do" value="resolve" { (say(sheet.lang, "writing-conflict-go-on")) } }
        }
    }
}

fn asked(sheet: &Sheet<'_>, one: &Difference) -> Markup {
    let name = format!("keep.{}", one.mine.group);
    let version = |value: &str, key: &str, said: &[String], chosen: bool| {
        html! {
            label.version {
                input type="radio" name=(name) value=(value) checked[chosen];
                span { b { (icon("check")) (say(sheet.lang, key)) } span { (lines(said)) } }
            }
        }
    };
    html! {
        fieldset.question {
            legend { (one.mine.label) }
            div.side-by-side {
                (version("mine", "writing-conflict-mine", &one.mine.lines, true))
                (version("theirs", "writing-conflict-other", &one.theirs, false))
            }
        }
    }
}

/// The fields as they were chosen: one's own, with the other one's where that was chosen.
pub fn resolved(mine: &Fields, theirs: &Fields) -> Fields {
    let taken: Vec<String> = mine
        .iter()
        .filter(|(name, value)| name.starts_with("keep.") && *value == "theirs")
        .map(|(name, _)| name["keep.".len()..].to_owned())
        .collect();
    let is_taken = |name: &str| group(name).is_some_and(|group| taken.contains(&group));
    // The rows of one's own times remember their places in what was there before; there is something else there now.
    let row = |name: &str| name.ends_with(".before");
    let own = mine.iter().filter(|(name, _)| !is_taken(name) && !row(name));
    let others = theirs.iter().filter(|(name, _)| is_taken(name));
    let pairs = own.chain(others).map(|(name, value)| (name.to_owned(), value.to_owned()));
    pairs.collect::<Fields>().without("keep").without("do")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_put_together_and_nothing_else_changes() {
        let mine = Fields::from_body(
            b"title.de=Mine&title.ar=X&slot.0.from=9&slot.0.before=0&category=sport&keep.title.de=theirs&keep.category=mine&keep.cost=theirs",
        );
        let theirs = Fields::from_body(b"title.de=Theirs&title.ar=Y&category=health&cost.free=yes&cost.note.de=N&slot.0.from=10");
        let merged = resolved(&mine, &theirs);
        assert_eq!(merged.get("title.de"), "Theirs");
        assert_eq!(merged.get("title.ar"), "X");
        assert_eq!(merged.all("category").collect::<Vec<_>>(), ["sport"]);
        assert_eq!(merged.get("cost.free"), "yes");
        assert!(
            !merged.has("cost.note.de") && !merged.has("slot.0.before") && !merged.has("keep.cost")
        );
        assert_eq!(merged.get("slot.0.from"), "9");
    }
}
