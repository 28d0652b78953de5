//! Whatever a visitor may ask for, some town's sample answers: every filter, every kind of time, every kind of place.

use super::files::{Town, towns};
use super::none;
use stadtkarte::offer::{Content, PlaceMode};
use stadtkarte::schedule::{Change, OnHoliday, Rule};
use stadtkarte::vocabulary::{Category, Format, Mode, Purpose, Spoken, TargetGroup, Wheelchair};

/// What offers are asked for, and whether one is found.
type Wish = (String, Box<dyn Fn(&Content) -> bool>);

fn wish(name: impl ToString, found: impl Fn(&Content) -> bool + 'static) -> Wish {
    (name.to_string(), Box::new(found))
}

/// The wishes that no offer of these towns answers.
fn unanswered(towns: &[Town], wishes: Vec<Wish>) -> Vec<String> {
    let offers = || towns.iter().flat_map(|town| &town.offers);
    let idle = wishes.into_iter().filter(|(_, found)| !offers().any(|offer| found(&offer.content)));
    idle.map(|(name, _)| name).collect()
}

fn slot(found: impl Fn(&Rule) -> bool + 'static) -> impl Fn(&Content) -> bool + 'static {
    move |content| content.schedule.slots.iter().any(|slot| found(&slot.rule))
}

/// One wish for every value of every vocabulary.
fn vocabulary() -> Vec<Wish> {
    let category = |v: &Category| {
        let v = *v;
        wish(v, move |c| c.categories.contains(&v))
    };
    let group = |v: &TargetGroup| {
        let v = *v;
        wish(v, move |c| c.target_groups.contains(&v))
    };
    let spoken = |v: &Spoken| {
        let v = *v;
        wish(v, move |c| c.languages.iter().any(|l| l.language == v))
    };
    let mode = |v: &Mode| {
        let v = *v;
        wish(v, move |c| c.languages.iter().any(|l| l.mode == v))
    };
    let format = |v: &Format| {
        let v = *v;
        wish(v, move |c| c.format == v)
    };
    let purpose = |v: &Purpose| {
        let v = *v;
        wish(v, move |c| c.purpose == v)
    };
    let wheelchair = |v: &Wheelchair| {
        let v = *v;
        wish(v, move |c| c.wheelchair == Some(v))
    };
    let mut wishes: Vec<_> = Category::ALL.iter().map(category).collect();
    wishes.extend(TargetGroup::ALL.iter().map(group));
    wishes.extend(Spoken::ALL.iter().map(spoken));
    wishes.extend(Mode::ALL.iter().map(mode));
    wishes.extend(Format::ALL.iter().map(format));
    wishes.extend(Purpose::ALL.iter().map(purpose));
    wishes.extend(Wheelchair::ALL.iter().map(wheelchair));
    wishes
}

#[test]
fn every_value_of_every_filter_finds_something() {
    let mut wishes = vocabulary();
    wishes.extend([
        wish("free", |c| c.cost.free == Some(true)),
        wish("not free", |c| c.cost.free == Some(false)),
        wish("childcare", |c| c.childcare),
        wish("women only", |c| c.women_only),
        wish("anonymous", |c| c.anonymous),
        wish("for an age", |c| c.age.is_some()),
        wish("for an age and above", |c| c.age.is_some_and(|age| age.max.is_none())),
    ]);
    none(unanswered(&towns(), wishes), "filters that would find nothing");
}

#[test]
fn a_town_of_its_own_answers_most_categories_and_both_purposes() {
    for town in towns() {
        let slug = town.slug.clone();
        let missing = unanswered(&[town], vocabulary());
        let categories = missing.iter().filter(|name| Category::from_id(name).is_some()).count();
        assert!(categories <= 3, "{slug} lacks {missing:?}");
        assert!(!missing.contains(&"request".to_owned()), "{slug} looks for nothing");
    }
}

#[test]
fn every_rhythm_occurs() {
    let wishes = vec![
        wish("weekly", slot(|r| matches!(r, Rule::Weekly { every: 1, .. }))),
        wish("every second week", slot(|r| matches!(r, Rule::Weekly { every: 2, .. }))),
        wish(
            "on the n-th weekday",
            slot(|r| matches!(r, Rule::Monthly { nth, .. } if nth.iter().all(|n| *n > 0))),
        ),
        wish(
            "on the last weekday",
            slot(|r| matches!(r, Rule::Monthly { nth, .. } if nth.contains(&-1))),
        ),
        wish("on a date", |c| !c.schedule.dates.is_empty()),
    ];
    none(unanswered(&towns(), wishes), "kinds of time that do not occur");
}

#[test]
fn every_reason_for_not_being_there_occurs() {
    let wishes = vec![
        wish("cancelled", |c| c.schedule.exceptions.iter().any(|e| e.change == Change::Cancelled)),
        wish("moved", |c| c.schedule.exceptions.iter().any(|e| e.change != Change::Cancelled)),
        wish("until an end", |c| c.schedule.slots.iter().any(|s| s.valid_until.is_some())),
        wish("with a slot's own languages", |c| {
            c.schedule.slots.iter().any(|s| !s.languages.is_empty())
        }),
        wish("by appointment only", |c| c.schedule.by_appointment && !c.schedule.is_known()),
        wish("not on public holidays", |c| c.schedule.public_holidays == OnHoliday::NotThen),
        wish("not in the school holidays", |c| c.schedule.school_holidays == OnHoliday::NotThen),
        wish("only in the school holidays", |c| c.schedule.school_holidays == OnHoliday::OnlyThen),
    ];
    none(unanswered(&towns(), wishes), "kinds of time that do not occur");
}

#[test]
fn every_kind_of_place_and_project_occurs() {
    let mode = |mode: PlaceMode| wish(format!("{mode:?}"), move |c| c.place.mode == mode);
    let modes = [PlaceMode::Exact, PlaceMode::Area, PlaceMode::None, PlaceMode::Online];
    let mut wishes: Vec<_> = modes.into_iter().map(mode).collect();
    let paid = |c: &Content| {
        c.project.as_ref().is_some_and(|p| p.funder.is_some() && !p.partners.is_empty())
    };
    wishes.push(wish("a project with partners and a funder", paid));
    none(unanswered(&towns(), wishes), "kinds of place that do not occur");
}
