//! Which organisation a row means: one that the file lists, one that the network has, or a new one of that name.

use super::Job;
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
        let mut all = Self {
            by_key: HashMap::new(),
            by_name: HashMap::new(),
            staged: BTreeMap::new(),
            network: job.network,
        };
        let there: HashSet<Uuid> = known
            .iter()
            .map(|(organisation, _)| organisation.id)
            .collect();
        for (organisation, _) in &known {
            all.by_key
                .insert(organisation.id.to_string(), organisation.id);
            all.name(organisation);
        }
        for row in &job.head.organisations {
            let usual = organisation_id(job.network, &row.key);
            // One that people entered here before under the same name is meant, and keeps what they wrote.
            let entered = names(&row.organisation).find_map(|name| all.by_name.get(&name).copied());
            let id = row
                .id
                .or(there.contains(&usual).then_some(usual))
                .or(entered)
                .unwrap_or(usual);
            all.by_key.insert(row.key.clone(), id);
            if row.id.is_some() || Some(id) != entered || id == usual {
                let organisation = Organisation {
                    id,
                    ..row.organisation.clone()
                };
                all.name(&organisation);
                all.staged
                    .insert(id, (organisation, row.state, row.trusted));
            }
        }
        for mention in mentioned {
            if all.find(mention).is_none() {
                all.add(mention, job);
            }
        }
        all
    }

    /// The organisation that a row means.
    pub(super) fn id(&self, mention: &str) -> Uuid {
        // All that good rows mention were resolved; a name is the same for ever either way.
        self.find(mention)
            .unwrap_or_else(|| organisation_id(self.network, mention))
    }

    /// What the import brings of organisations.
    pub(super) fn staged(&self, network: Uuid) -> Vec<(Organisation, Membership)> {
        let staged = self
            .staged
            .iter()
            .map(|(id, (organisation, state, trusted))| {
                let membership = Membership {
                    network,
                    organisation: *id,
                    state: *state,
                    trusted: *trusted,
                };
                (organisation.clone(), membership)
            });
        staged.collect()
    }

    fn find(&self, mention: &str) -> Option<Uuid> {
        self.by_key
            .get(mention)
            .or_else(|| self.by_name.get(&fold(mention)))
            .copied()
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
        self.staged
            .insert(id, (organisation, MembershipState::Member, false));
    }

    fn name(&mut self, organisation: &Organisation) {
        for name in names(organisation) {
            self.by_name.entry(name).or_insert(organisation.id);
        }
    }
}

fn names(organisation: &Organisation) -> impl Iterator<Item = String> + '_ {
    organisation.name.iter().map(|(_, text)| fold(&text.value))
}

/// A name as it is compared: small letters, single blanks.
fn fold(name: &str) -> String {
    name.to_lowercase()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
