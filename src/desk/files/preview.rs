//! What a file would do, row by row, with the counts of all rows and the page of them that somebody looks at.

use super::places::Finder;
use super::{OpenFile, staff};
use crate::atlas::{Alike, Written};
use crate::desk::Desk;
use crate::desk::deciding::Actor;
use crate::desk::import::{Foreseen, RowState, foresee};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Defaults;
use crate::exchange::Located;
use crate::exchange::Reader;
use crate::exchange::Reading;
use crate::exchange::Row;
use crate::exchange::rows;
use crate::geo::Bounds;
use crate::language::Interface;
use crate::language::Tag;
use crate::network::Network;
use crate::offer::Offer;
use crate::store::By;
use std::collections::HashSet;
use uuid::Uuid;

/// How many rows stand on a page.
pub const SHOWN_LINES: usize = 50;

/// Farther than this from the box of the network's boundary, in metres, a row's point is remarked upon.
const FAR: f64 = 50_000.0;

/// What somebody wants to see of a preview.
#[derive(Debug, Clone, Default)]
pub struct Wish {
    /// Only rows of this state.
    pub state: Option<RowState>,
    /// How many rows come before those that are shown.
    pub from: usize,
}

/// How many rows there are of each state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New offers.
    pub new: u64,
    /// Changed ones.
    pub changed: u64,
    /// Those that stay as they are.
    pub same: u64,
    /// Those that people took off the map and that stay off it.
    pub asleep: u64,
    /// Rows that cannot be taken.
    pub refused: u64,
}

/// A row as it is shown.
#[derive(Debug)]
pub struct Line {
    /// Its line in the file.
    pub line: u64,
    /// What it calls itself.
    pub title: String,
    /// What it calls its organisation.
    pub organisation: String,
    /// What will become of it.
    pub foreseen: Foreseen,
    /// What is left out of it.
    pub notes: Vec<Problem>,
    /// The address that nobody knows for sure, with what was found.
    pub unplaced: Option<(String, Located)>,
    /// What is there already and sounds like it, for new rows.
    pub alike: Vec<Alike>,
}

/// What a file would do.
#[derive(Debug)]
pub struct Preview {
    /// All rows.
    pub counts: Counts,
    /// How many rows are of the state that is shown.
    pub of_state: usize,
    /// The rows of the page.
    pub lines: Vec<Line>,
    /// Offers of this source that the file no longer has; the first of them with what they say.
    pub gone: Vec<Uuid>,
    /// What the first of them say.
    pub gone_offers: Vec<Offer>,
    /// Addresses that nobody has looked for yet.
    pub later: Vec<String>,
    /// What the file does not say and one choice could say for all rows: the field, and how many rows lack it.
    pub lacking: Vec<(&'static str, usize)>,
    /// Addresses that cannot be found because none are loaded and no geocoder is there.
    pub unfindable: usize,
}

/// All rows of a file as they were read.
pub(super) struct Whole {
    pub(super) lines: Vec<Line>,
    pub(super) gone: Vec<Uuid>,
}

impl Desk {
    /// What a file would do. Errors: not found where the network is not theirs; the file cannot be read.
    pub async fn preview_file(
        &self,
        actor: Actor<'_>,
        network: &Network,
        file: &OpenFile,
        wish: &Wish,
    ) -> Result<Preview> {
        staff(actor, network.id)?;
        let who = actor.account.person.id.to_string();
        let whole = self.whole(network, file, self.by(&who)).await?;
        let counts = Counts::of(&whole.lines);
        let mut later: Vec<String> = whole.lines.iter().filter_map(Line::later).collect();
        later.sort_unstable();
        later.dedup();
        let blind = self.addresses().is_empty() && self.geocoder.is_none();
        let unfindable = whole.lines.iter().filter(|line| blind && line.is_nowhere()).count();
        let lacking = lacking(&whole.lines);
        let lines = whole.lines.into_iter();
        let of_state: Vec<Line> = lines
            .filter(|line| wish.state.is_none_or(|state| line.foreseen.state == state))
            .collect();
        let count = of_state.len();
        let shown: Vec<Line> = of_state.into_iter().skip(wish.from).take(SHOWN_LINES).collect();
        let lines = self.beside(network, shown).await?;
        let first = &whole.gone[..whole.gone.len().min(SHOWN_LINES)];
        let gone_offers = self.store.offers_shown_in(network.id, first).await?;
        let (of_state, gone) = (count, whole.gone);
        Ok(Preview { counts, of_state, lines, gone, gone_offers, later, lacking, unfindable })
    }

    /// All rows with what will become of them.
    pub(super) async fn whole(
        &self,
        network: &Network,
        file: &OpenFile,
        by: By<'_>,
    ) -> Result<Whole> {
        let (finder, bounds, wanted) =
            (self.finder(network, &file.kept), network.ground.bounds(), file.wanted(network));
        let language = wanted.language.clone().unwrap_or(Tag::from(Interface::De));
        let defaults =
            Defaults { language, organisation: None, category: None, bounds: Some(bounds) };
        let of_file = file.clone();
        let reading = tokio::task::spawn_blocking(move || read(&of_file, finder, defaults, bounds));
        let readings = reading.await;
        let readings =
            readings.map_err(|why| Error::Broken(format!("reading broke off: {why}")))??;
        let (mut rows, mut about, mut bad) = (Vec::new(), Vec::new(), Vec::new());
        for reading in readings {
            if reading.row.offer.is_err() {
                bad.push(reading.id);
            }
            let organisation = reading.row.offer.as_ref().map(|offer| offer.organisation.clone());
            let named = (reading.title, organisation.unwrap_or_default());
            about.push((reading.row.line, named, reading.notes, reading.unplaced));
            rows.push(reading.row);
        }
        let (head, store) = (file.head()?, &self.store);
        let (foreseen, gone) = foresee(store, network, head, &wanted, (rows, &bad), by).await?;
        let lines = foreseen.into_iter().zip(about);
        let line = |(foreseen, (line, (title, organisation), mut notes, unplaced)): (
            Foreseen,
            (_, _, Vec<Problem>, _),
        )| {
            notes.extend(foreseen.offer.as_deref().and_then(|offer| far(offer, network)));
            let alike = Vec::new();
            Line { line, title, organisation, foreseen, notes, unplaced, alike }
        };
        Ok(Whole { lines: lines.map(line).collect(), gone })
    }

    /// The lines with what is there already and sounds like the new ones.
    async fn beside(&self, network: &Network, mut lines: Vec<Line>) -> Result<Vec<Line>> {
        let Some(map) = self.atlas.map_of(network.id) else { return Ok(lines) };
        let now = self.settings.clock.local(network.time_zone);
        let looking = tokio::task::spawn_blocking(move || {
            for line in lines.iter_mut().filter(|line| line.foreseen.state == RowState::New) {
                if let Some(offer) = &line.foreseen.offer {
                    let organisation = Some(offer.organisation);
                    let written =
                        Written { content: &offer.content, id: Some(offer.id), organisation };
                    line.alike = map.alike(&written, &HashSet::new(), now);
                    line.alike.truncate(2);
                }
            }
            lines
        });
        looking.await.map_err(|why| Error::Broken(format!("looking broke off: {why}")))
    }
}

/// A note on an offer that lies far outside its network, which a slip in the file may have done.
fn far(offer: &Offer, network: &Network) -> Option<Problem> {
    let away = network.ground.beyond(offer.content.place.point?);
    let far = Problem::new("", "files-far").with("km", format!("{:.0}", away / 1_000.0));
    (away > FAR).then(|| far.with("town", &network.town))
}

/// What more than one row lacks, of what can be said for all rows at once.
fn lacking(lines: &[Line]) -> Vec<(&'static str, usize)> {
    let count = |field: &'static str| {
        let lacks = |line: &&Line| line.foreseen.problems.iter().any(|one| one.lacks(field));
        (field, lines.iter().filter(lacks).count())
    };
    let all = ["category", "organisation"].map(count);
    all.into_iter().filter(|(_, count)| *count > 1).collect()
}

/// All rows of a file as they are read.
fn read(
    file: &OpenFile,
    mut finder: Finder,
    defaults: Defaults,
    bounds: Bounds,
) -> Result<Vec<Reading>> {
    if file.ours {
        return own(file, &defaults);
    }
    let mut reader = Reader::new(&file.table, &file.kept.plan, defaults, bounds);
    let rows = file.table.rows.iter();
    Ok(rows.map(|row| reader.read(row, &mut |query| finder.find(query))).collect())
}

/// The rows of a file that one of our exports wrote.
fn own(file: &OpenFile, defaults: &Defaults) -> Result<Vec<Reading>> {
    let input = file.input();
    let mut readings = Vec::new();
    rows(&input, defaults, &mut |row: Row| {
        let offer = row.offer.as_ref().ok();
        let title = offer.and_then(|offer| {
            offer.content.title.iter().next().map(|(_, text)| text.value.clone())
        });
        let id = offer.map(|offer| offer.id.clone()).unwrap_or_default();
        readings.push(Reading {
            row,
            id,
            title: title.unwrap_or_default(),
            notes: Vec::new(),
            unplaced: None,
        });
        true
    })
    .map_err(|problem| Error::Invalid(vec![problem]))?;
    Ok(readings)
}

impl Line {
    fn is_nowhere(&self) -> bool {
        self.unplaced.as_ref().is_some_and(|(_, located)| *located == Located::Nothing)
    }

    fn later(&self) -> Option<String> {
        let (query, _) =
            self.unplaced.as_ref().filter(|(_, located)| *located == Located::Later)?;
        Some(query.clone())
    }
}

impl Counts {
    pub(super) fn of(lines: &[Line]) -> Self {
        let mut counts = Self::default();
        for line in lines {
            *match line.foreseen.state {
                RowState::New => &mut counts.new,
                RowState::Changed => &mut counts.changed,
                RowState::Same => &mut counts.same,
                RowState::Asleep => &mut counts.asleep,
                RowState::Refused => &mut counts.refused,
            } += 1;
        }
        counts
    }

    /// All rows.
    pub fn all(&self) -> u64 {
        self.new + self.changed + self.same + self.asleep + self.refused
    }

    /// How many rows are of a state.
    pub fn of_state(&self, state: RowState) -> u64 {
        match state {
            RowState::New => self.new,
            RowState::Changed => self.changed,
            RowState::Same => self.same,
            RowState::Asleep => self.asleep,
            RowState::Refused => self.refused,
        }
    }
}
