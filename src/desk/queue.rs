//! The queue of a network's staff: everything that waits, whatever table it stands in, the oldest first.

use super::Desk;
use crate::error::Result;
use crate::language::Texts;
use crate::offer::Content;
use crate::organisation::Organisation;
use crate::store::Dossier;
use crate::store::Kind;
use crate::store::Revision;
use crate::store::State;
use crate::store::Task;
use crate::store::Waiting;
use chrono::{DateTime, Utc};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// What kind of thing waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// An organisation asks to join.
    Organisation,
    /// An offer that nobody has seen yet.
    New,
    /// A change of an offer.
    Change,
    /// What an organisation wants to say of itself.
    Profile,
    /// A task of its own.
    Task(Kind),
}

impl Sort {
    /// Every sort, in the order in which they are named.
    pub const ALL: [Self; 8] = [
        Self::Organisation,
        Self::New,
        Self::Change,
        Self::Profile,
        Self::Task(Kind::Report),
        Self::Task(Kind::Stale),
        Self::Task(Kind::Link),
        Self::Task(Kind::Live),
    ];

    /// What it is called in links and in the keys of the languages.
    pub fn id(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::New => "new",
            Self::Change => "change",
            Self::Profile => "profile",
            Self::Task(kind) => kind.id(),
        }
    }
}

/// One thing that waits.
#[derive(Debug, Clone)]
pub struct Item {
    /// What kind of thing it is.
    pub sort: Sort,
    /// Since when it waits.
    pub since: DateTime<Utc>,
    /// What it is called: the offer's title, or the organisation's name.
    pub title: Texts,
    /// The organisation behind it.
    pub organisation: Option<(Uuid, Texts)>,
    /// The offer it is about.
    pub offer: Option<Uuid>,
    /// The revision that waits.
    pub number: Option<u64>,
    /// The task.
    pub task: Option<Task>,
    /// How many offers wait with an organisation that asks.
    pub with: usize,
}

impl Desk {
    /// Everything that waits in a network, the oldest first.
    pub async fn queue(&self, network: Uuid) -> Result<Vec<Item>> {
        let asked = self.store.asked_of(network).await?;
        let pending = self.store.pending_of(network).await?;
        let tasks = self.store.tasks(network).await?;
        let mut known = self.named(network).await?;
        let asking: HashSet<Uuid> = asked.iter().map(|one| one.organisation.id).collect();
        known.extend(asked.iter().map(|one| (one.organisation.id, one.organisation.name.clone())));
        let titles = self.titles(tasks.iter().filter_map(|task| task.offer)).await?;
        // What an organisation submitted that is not yet a member is decided together with it.
        let (with, alone): (Vec<Waiting>, Vec<Waiting>) =
            pending.into_iter().partition(|one| asking.contains(&one.revision.organisation));
        let mut items = Vec::new();
        for one in asked {
            let oldest = with.iter().filter(|w| w.revision.organisation == one.organisation.id);
            let count = oldest.clone().count();
            let first = oldest.map(|waiting| waiting.revision.made_at).min();
            items.push(of_organisation(one.organisation, one.asked_at.or(first), count));
        }
        for proposal in self.store.proposals_of(network).await? {
            let item = of_organisation(proposal.content, Some(proposal.made_at), 0);
            items.push(Item { sort: Sort::Profile, ..item });
        }
        items.extend(alone.into_iter().map(|one| of_revision(one, &known)));
        items.extend(tasks.into_iter().map(|task| of_task(task, &titles, &known)));
        items.sort_by_key(|item| item.since);
        Ok(items)
    }

    /// How much waits of each sort, the sorts of which nothing waits left out.
    pub async fn waiting(&self, network: Uuid) -> Result<BTreeMap<Sort, usize>> {
        let mut counts = BTreeMap::new();
        for item in self.queue(network).await? {
            *counts.entry(item.sort).or_default() += 1;
        }
        Ok(counts)
    }

    /// What offers are called and by whom they are, as far as one knows.
    pub async fn titles(
        &self,
        offers: impl Iterator<Item = Uuid>,
    ) -> Result<HashMap<Uuid, (Texts, Option<Uuid>)>> {
        let offers: HashSet<Uuid> = offers.collect();
        let offers: Vec<Uuid> = offers.into_iter().collect();
        let dossiers = self.store.dossiers(&offers).await?;
        let title = |dossier: Dossier| {
            let revision = dossier.published().or_else(|| dossier.to_edit())?;
            Some((dossier.id, (revision.content.title.clone(), dossier.organisation())))
        };
        Ok(dossiers.into_iter().filter_map(title).collect())
    }

    /// The names of the organisations of a network.
    async fn named(&self, network: Uuid) -> Result<HashMap<Uuid, Texts>> {
        let all = self.store.organisations(network).await?;
        Ok(all.into_iter().map(|(one, _)| (one.id, one.name)).collect())
    }

    /// What is out of sight in a network: withdrawn, hidden or declined, what left it last first.
    pub async fn archive(&self, network: Uuid) -> Result<Vec<(Uuid, State, Revision)>> {
        let ids = self.store.asleep_in(network).await?;
        let dossiers = self.store.dossiers(&ids).await?;
        let resting = |dossier: Dossier| {
            let revision = dossier.to_edit()?.clone();
            let quiet = matches!(
                revision.state,
                State::Hidden | State::Withdrawn | State::Declined | State::Returned
            );
            (quiet && dossier.merged_into.is_none()).then_some((
                dossier.id,
                revision.state,
                revision,
            ))
        };
        let mut resting: Vec<_> = dossiers.into_iter().filter_map(resting).collect();
        resting.sort_by_key(|(id, _, revision)| (std::cmp::Reverse(revision.made_at), *id));
        Ok(resting)
    }
}

fn of_organisation(organisation: Organisation, since: Option<DateTime<Utc>>, with: usize) -> Item {
    Item {
        sort: Sort::Organisation,
        since: since.unwrap_or_default(),
        title: organisation.name.clone(),
        organisation: Some((organisation.id, organisation.name)),
        offer: None,
        number: None,
        task: None,
        with,
    }
}

fn of_revision(waiting: Waiting, known: &HashMap<Uuid, Texts>) -> Item {
    let Revision { number, organisation, content: Content { title, .. }, made_at, .. } =
        waiting.revision;
    Item {
        sort: if waiting.new { Sort::New } else { Sort::Change },
        since: made_at,
        title,
        organisation: known.get(&organisation).map(|name| (organisation, name.clone())),
        offer: Some(waiting.offer),
        number: Some(number),
        task: None,
        with: 0,
    }
}

fn of_task(
    task: Task,
    titles: &HashMap<Uuid, (Texts, Option<Uuid>)>,
    known: &HashMap<Uuid, Texts>,
) -> Item {
    let offer = task.offer.and_then(|offer| titles.get(&offer));
    let by = task.organisation.or(offer.and_then(|(_, organisation)| *organisation));
    let organisation = by.and_then(|id| Some((id, known.get(&id)?.clone())));
    let name = organisation.as_ref().map(|(_, name)| name.clone());
    Item {
        sort: Sort::Task(task.kind),
        since: task.made_at,
        title: offer.map(|(title, _)| title.clone()).or(name).unwrap_or_default(),
        organisation,
        offer: task.offer,
        number: None,
        task: Some(task),
        with: 0,
    }
}
