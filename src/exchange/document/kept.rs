//! What stays of an entry although nobody sent it: what its public form does not show, and what our own files keep for other versions.

use crate::offer::Content;
use crate::schedule::Schedule;
use serde_json::{Map, Value};

/// What somebody sent who had only the public form before them, with what that form does not show as it was.
pub fn with_hidden(sent: Content, base: &Content) -> Content {
    let shown = base.clone().published();
    let mut content = with_rest(sent, base);
    if content.place == shown.place {
        content.place = base.place.clone();
    }
    let kept = |now: &mut Option<crate::place::Channel>, was: &Option<crate::place::Channel>| {
        if now.is_none() {
            *now = was.clone().filter(|was| !was.public);
        }
    };
    kept(&mut content.contact.email, &base.contact.email);
    kept(&mut content.contact.phone, &base.contact.phone);
    content
}

/// What somebody sent, with what our own files keep of the entry for other versions: the fields that nobody was shown, as far as
/// what they belong to is still there.
pub fn with_rest(sent: Content, base: &Content) -> Content {
    let schedule = whole(sent.schedule, &base.schedule);
    Content { rest: base.rest.clone(), schedule, ..sent }
}

/// The times without the fields of other versions.
pub(super) fn plain(mut schedule: Schedule) -> Schedule {
    schedule.more.clear();
    schedule.slots.iter_mut().for_each(|slot| slot.more.clear());
    schedule.dates.iter_mut().for_each(|date| date.more.clear());
    schedule.exceptions.iter_mut().for_each(|exception| exception.more.clear());
    schedule
}

/// These times with the fields of other versions: all of the schedule's own, and those of each entry that is still the same.
fn whole(mut now: Schedule, was: &Schedule) -> Schedule {
    let shown = plain(was.clone());
    now.more = was.more.clone();
    for slot in &mut now.slots {
        let same = shown.slots.iter().position(|one| one == slot);
        slot.more = same.map_or_else(Map::<String, Value>::new, |at| was.slots[at].more.clone());
    }
    for date in &mut now.dates {
        let same = shown.dates.iter().position(|one| one == date);
        date.more = same.map_or_else(Map::new, |at| was.dates[at].more.clone());
    }
    for exception in &mut now.exceptions {
        let same = shown.exceptions.iter().position(|one| one == exception);
        exception.more = same.map_or_else(Map::new, |at| was.exceptions[at].more.clone());
    }
    now
}
