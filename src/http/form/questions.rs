//! The questions of the form, one fieldset each, in plain words: what, for whom, in which languages, when, where, what it
//! costs, how to get in touch, who else.

use super::super::visit::Visit;
use super::content::INTERVALS;
use super::fields::id;
use super::sheet::{Line, Sheet};
use super::texts::Writing;
use super::{members, place, when};
use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::page::icon;
use crate::vocabulary::Category;
use crate::vocabulary::Format;
use crate::vocabulary::Mode;
use crate::vocabulary::Purpose;
use crate::vocabulary::Spoken;
use crate::vocabulary::TargetGroup;
use crate::vocabulary::Wheelchair;
use maud::{Markup, html};

/// A title takes one line.
pub const TITLE: Writing<'static> = Writing {
    name: "title",
    label: "writing-title",
    hint: "writing-title-hint",
    rows: 1,
    required: true,
};
/// One or two sentences.
pub const SUMMARY: Writing<'static> = Writing {
    name: "summary",
    label: "writing-summary",
    hint: "writing-summary-hint",
    rows: 2,
    required: false,
};
/// Everything else.
pub const DESCRIPTION: Writing<'static> = Writing {
    name: "description",
    label: "writing-description",
    hint: "writing-description-hint",
    rows: 6,
    required: false,
};
const COST: Writing<'static> = Writing {
    name: "cost.note",
    label: "writing-cost-note",
    hint: "writing-cost-hint",
    rows: 1,
    required: false,
};
const REGISTRATION: Writing<'static> = Writing {
    name: "registration.note",
    label: "writing-registration-note",
    hint: "writing-registration-hint",
    rows: 1,
    required: false,
};

impl Sheet<'_> {
    /// All questions about an offer.
    pub fn questions(&self, visit: &Visit) -> Markup {
        html! {
            (self.what())
            (self.whom())
            (self.spoken())
            (self.question("when", "writing-when", "writing-when-hint",
                when::editor(*self, visit)))
            (self.question("place", "writing-where", "", place::editor(*self, visit)))
            (self.access())
            (self.contact())
            (self.others(&members(&visit.map, self.lang)))
        }
    }

    fn what(&self) -> Markup {
        let purposes = [
            (Purpose::Offer.id(), "writing-purpose-offer"),
            (Purpose::Request.id(), "writing-purpose-request"),
        ];
        let formats: Vec<(String, String)> = Format::ALL
            .iter()
            .map(|one| (one.id().to_owned(), one.label(self.lang).into_owned()))
            .collect();
        let until =
            Line { kind: "date", hint: "writing-expires-hint", short: true, ..Line::default() };
        self.question(
            "what",
            "writing-what",
            "",
            html! {
                (self.radios("purpose", "writing-purpose", &purposes))
                div.for-requests { (self.line("expires", "writing-expires", until)) }
                (self.texts(TITLE))
                (self.categories())
                (self.texts(SUMMARY))
                (self.texts(DESCRIPTION))
                (self.tongues())
                (self.select("format", "writing-format", "", &formats))
            },
        )
    }

    fn categories(&self) -> Markup {
        html! {
            fieldset.part id=(id("category")) tabindex="-1" aria-describedby=[self.described("category", true)] {
                legend { (say(self.lang, "writing-category")) }
                (self.hint("category", "writing-category-hint"))
                (self.wrong("category"))
                div.categories {
                    @for category in Category::ALL {
                        label class={ "choice c-" (category.id()) } {
                            input type="checkbox" name="category" value=(category.id()) checked[self.fields.holds("category", category.id())];
                            span.sign { (icon(category.id())) }
                            span { (category.label(self.lang)) }
                        }
                    }
                }
            }
        }
    }

    fn whom(&self) -> Markup {
        let names = ["target_group", "age", "women_only"];
        let year = Line { kind: "number", short: true, ..Line::default() };
        self.folded("whom", "writing-whom", self.holds_any(&names), html! {
            fieldset.part id=(id("target_group")) tabindex="-1" {
                legend { (say(self.lang, "writing-target-groups")) }
                div.choices-row {
                    @for group in TargetGroup::ALL {
                        (self.box_of("target_group", group.id(), html! { span { (group.label(self.lang)) } }))
                    }
                }
            }
            div.side-by-side { (self.line("age.min", "writing-age-min", year)) (self.line("age.max", "writing-age-max", year)) }
            (self.tick("women_only", "page-women-only"))
        })
    }

    /// The languages spoken there: those of the town in sight, all others folded.
    fn spoken(&self) -> Markup {
        let near = |spoken: &Spoken| {
            let own = |lang: &Interface| Spoken::from_id(lang.tag()) == Some(*spoken);
            self.network.languages.iter().any(own) || self.fields.holds("language", spoken.id())
        };
        let (first, rest): (Vec<Spoken>, Vec<Spoken>) = Spoken::ALL.iter().copied().partition(near);
        self.question(
            "language",
            "writing-languages",
            "writing-languages-hint",
            html! {
                div.spoken { @for spoken in first { (self.spoken_language(spoken)) } }
                details.more-languages {
                    summary { (say(self.lang, "writing-more-languages")) }
                    div.spoken { @for spoken in rest { (self.spoken_language(spoken)) } }
                }
            },
        )
    }

    fn spoken_language(&self, spoken: Spoken) -> Markup {
        let (name, label) = (format!("mode.{}", spoken.id()), spoken.label(self.lang));
        let asked = say_with(self.lang, "writing-mode-of", &[("language", Value::Text(&label))]);
        let chosen = Mode::from_id(self.fields.get(&name)).unwrap_or(Mode::Spoken);
        html! {
            div.tongue-row {
                label.choice {
                    input type="checkbox" name="language" value=(spoken.id()) checked[self.fields.holds("language", spoken.id())];
                    span { (label) }
                }
                select name=(name) aria-label=(asked) {
                    @for mode in Mode::ALL { option value=(mode.id()) selected[chosen == *mode] { (mode.label(self.lang)) } }
                }
            }
        }
    }

    fn access(&self) -> Markup {
        let names = ["cost", "registration", "childcare", "wheelchair", "anonymous"];
        let maybe = |yes, no| [("yes", yes), ("no", no), ("", "writing-not-said")];
        let wheelchair: Vec<(String, &str)> =
            Wheelchair::ALL.iter().map(|one| (one.id().to_owned(), one.key())).collect();
        let mut wheels: Vec<(&str, &str)> =
            wheelchair.iter().map(|(id, key)| (id.as_str(), *key)).collect();
        wheels.push(("", "writing-not-said"));
        self.folded(
            "access",
            "writing-access",
            self.holds_any(&names),
            html! {
                (self.radios("cost.free", "page-cost", &maybe("page-free", "page-costs")))
                (self.texts(COST))
                (self.radios("registration.required", "page-registration",
                    &maybe("writing-registration-yes", "writing-registration-no")))
                (self.texts(REGISTRATION))
                (self.radios("wheelchair", "writing-wheelchair", &wheels))
                fieldset.part {
                    legend { (say(self.lang, "writing-also")) }
                    (self.tick("childcare", "page-childcare"))
                    (self.tick("anonymous", "page-anonymous"))
                }
            },
        )
    }

    fn contact(&self) -> Markup {
        let email = Line { kind: "email", autocomplete: "email", ..Line::default() };
        let phone = Line { kind: "tel", autocomplete: "tel", ..Line::default() };
        let website = Line { autocomplete: "url", hint: "writing-website-hint", ..Line::default() };
        self.question(
            "contact",
            "writing-contact",
            "writing-contact-hint",
            html! {
                (self.line("contact.email", "writing-email", email))
                (self.tick("contact.email.public", "writing-email-public"))
                p.hint { (say(self.lang, "writing-email-private")) }
                (self.line("contact.phone", "writing-phone", phone))
                (self.tick("contact.phone.public", "writing-phone-public"))
                (self.line("contact.website", "writing-website", website))
            },
        )
    }

    /// Who else runs it, and how often to ask whether it still holds.
    fn others(&self, organisations: &[(String, String)]) -> Markup {
        let chosen: Vec<&str> =
            self.fields.all("co_organiser").filter(|id| !id.is_empty()).collect();
        let named = |id: &str| {
            organisations.iter().find(|(own, _)| own == id).map(|(_, name)| name.as_str())
        };
        let words = |months: u8| {
            say_with(self.lang, "writing-every-months", &[("count", Value::Number(months.into()))])
        };
        let mut intervals: Vec<(String, String)> =
            INTERVALS.iter().map(|months| (months.to_string(), words(*months))).collect();
        if let Ok(own) = self.fields.get("confirm_months").parse::<u8>()
            && !INTERVALS.contains(&own)
        {
            intervals.push((own.to_string(), words(own)));
        }
        self.folded("others", "writing-others", self.holds_any(&["co_organiser"]), html! {
            fieldset.part id=(id("co_organiser")) tabindex="-1" {
                legend { (say(self.lang, "writing-co-organisers")) }
                @for id in chosen {
                    @if let Some(name) = named(id) { (self.box_of("co_organiser", id, html! { span { bdi { (name) } } })) }
                }
                div.ask {
                    label for=(id("co_organiser.name")) { (say(self.lang, "writing-co-organiser-name")) }
                    input type="text" id=(id("co_organiser.name")) name="co_organiser.name" list="members" autocomplete="off"
                        value=(self.fields.get("co_organiser.name")) aria-invalid=[self.problem("co_organiser.name").map(|_| "true")]
                        aria-describedby=[self.described("co_organiser.name", false)];
                    (self.wrong("co_organiser.name"))
                }
                datalist #members { @for (_, name) in organisations.iter().take(LISTED) { option value=(name) {} } }
                button.button type="submit" name="do" value="add-co-organiser" { (say(self.lang, "writing-add")) }
            }
            (self.select("confirm_months", "writing-confirm", "writing-confirm-hint", &intervals))
        })
    }

    /// Whether something stands in one of these fields, or is wrong with it.
    fn holds_any(&self, names: &[&str]) -> bool {
        let filled =
            |name: &&str| self.fields.part(name).any(|(_, value)| !value.trim().is_empty());
        let below = |own: &str, name: &str| {
            own.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let wrong = |name: &&str| self.problems.iter().any(|problem| below(&problem.field, name));
        names.iter().any(|name| filled(name) || wrong(name))
    }
}

/// The most names that a browser is given to complete from.
const LISTED: usize = 400;
