//! Which organisation a row means: one that the file lists, one that the network has, or a new one of that name.

use super::Job;
use crate::exchange::OrganisationRow;
use crate::exchange::organisation_id;
use crate::language::Texts;
use crate::organisation::Membership;
use crate::organisation::Organisation;
use crate::organisation::VERSION;
use crate::vocabulary::MembershipState;
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// The organisations of one import.
pub(super) struct Organisations {
    by_key: HashMap<String, Uuid>,
    by_name: HashMap<String, Uuid>,
    staged: BTreeMap<Uuid, (Organisation, MembershipState, bool)>,
    network: Uuid,
}

impl Organisations {
    /// Resolves every name that the file mentions; what is nowhere yet is made.
    pub(super) fn new(
        job: &Job,
        known: Vec<(Organisation, Membership)>,
        mentioned: &HashSet<String>,
    ) -> Self {
        let known = known.into_iter().map(|(known, _)| (known.id, known));
        let known: HashMap<Uuid, Organisation> = known.collect();
        let mut all = Self {
            by_key: HashMap::new(),
            by_name: HashMap::new(),
            staged: BTreeMap::new(),
            network: job.network,
        };
        for organisation in known.values() {
            all.by_key.insert(organisation.id.to_string(), organisation.id);
            all.name(organisation);
        }
        for row in &job.head.organisations {
            all.listed(row, &known);
        }
        for mention in mentioned {
            if all.find(mention).is_none() {
                all.add(mention, job);
            }
        }
        all
    }

    /// Takes in an organisation that the file lists.
    fn listed(&mut self, row: &OrganisationRow, known: &HashMap<Uuid, Organisation>) {
        let usual = organisation_id(self.network, &row.key);
        let imported = row.id.or(known.contains_key(&usual).then_some(usual));
        // One that people entered here before under the same name is meant, and keeps what they wrote.
        let entered = names(&row.organisation).find_map(|name| self.by_name.get(&name).copied());
        let id = imported.or(entered).unwrap_or(usual);
        self.by_key.insert(row.key.clone(), id);
        if imported.is_none() && entered.is_some() {
            return;
        }
        let mut organisation = row.organisation.clone();
        organisation.id = id;
        if let Some(known) = known.get(&id) {
            keep_hidden(known, &mut organisation);
        }
        self.name(&organisation);
        self.staged.insert(id, (organisation, row.state, row.trusted));
    }

    /// The organisation that a row means.
    pub(super) fn id(&self, mention: &str) -> Uuid {
        // All that good rows mention were resolved; a name is the same for ever either way.
        self.find(mention).unwrap_or_else(|| organisation_id(self.network, mention))
    }

    /// What the import brings of organisations.
    pub(super) fn staged(&self, network: Uuid) -> Vec<(Organisation, Membership)> {
        let staged = self.staged.iter().map(|(id, (organisation, state, trusted))| {
            let membership =
                Membership { network, organisation: *id, state: *state, trusted: *trusted };
            (organisation.clone(), membership)
        });
        staged.collect()
    }

    fn find(&self, mention: &str) -> Option<Uuid> {
        self.by_key.get(mention).or_else(|| self.by_name.get(&fold(mention))).copied()
    }

    fn add(&mut self, mention: &str, job: &Job) {
        let id = organisation_id(job.network, mention);
        let name = Texts::of(job.defaults.language.clone(), mention);
        let organisation = Organisation {
            id,
            v: VERSION,
            name,
            about: Texts::new(),
            contact: Default::default(),
            place: Default::default(),
            example: false,
            rest: Default::default(),
        };
        self.name(&organisation);
        self.staged.insert(id, (organisation, MembershipState::Member, false));
    }

    fn name(&mut self, organisation: &Organisation) {
        for name in names(organisation) {
            self.by_name.entry(name).or_insert(organisation.id);
        }
    }
}

/// An export of what the public sees must not wipe out the rest where it comes back.
fn keep_hidden(known: &Organisation, organisation: &mut Organisation) {
    let seen = known.clone().published();
    if organisation.contact == seen.contact {
        organisation.contact = known.contact.clone();
    }
    if organisation.place == seen.place {
        organisation.place = known.place.clone();
    }
}

fn names(organisation: &Organisation) -> impl Iterator<Item = String> + '_ {
    organisation.name.iter().map(|(_, text)| fold(&text.value))
}

/// A name as it is compared: small letters, single blanks.
fn fold(name: &str) -> String {
    name.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
