//! What the organisations of a layer are called in every reader's language, side by side: every offer that is shown names one.

use super::layer::Layer;
use crate::language::Interface;
use crate::organisation::Organisation;
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// All member organisations.
pub type Organisations = Arc<HashMap<Uuid, Arc<Organisation>>>;

/// The names of a layer's organisations for every reader.
#[derive(Debug)]
pub struct Called {
    layer: Arc<Layer>,
    organisations: Organisations,
    text: String,
    /// For each responsible organisation of the layer and each reader, where in the text the name is.
    names: Vec<[(u32, u32); Interface::ALL.len()]>,
}

impl Called {
    /// The names; those of before, where neither the layer nor any organisation is another.
    pub fn new(
        layer: &Arc<Layer>,
        organisations: &Organisations,
        before: &[Arc<Self>],
    ) -> Arc<Self> {
        let same = |called: &&Arc<Self>| {
            Arc::ptr_eq(&called.layer, layer) && Arc::ptr_eq(&called.organisations, organisations)
        };
        before.iter().find(same).cloned().unwrap_or_else(|| {
            let mut called = Self {
                layer: layer.clone(),
                organisations: organisations.clone(),
                text: String::new(),
                names: Vec::with_capacity(layer.responsible.len()),
            };
            layer.responsible.iter().for_each(|id| called.push(organisations.get(id)));
            Arc::new(called)
        })
    }

    fn push(&mut self, organisation: Option<&Arc<Organisation>>) {
        let mut names = [(0, 0); Interface::ALL.len()];
        for (at, reader) in Interface::ALL.iter().enumerate() {
            let best =
                organisation.and_then(|o| o.name.best(*reader)).map_or("", |best| best.value);
            // Most have one name for all readers.
            names[at] = match names[..at].iter().find(|name| self.slice(**name) == best) {
                Some(name) => *name,
                None => {
                    let start = self.text.len() as u32;
                    self.text.push_str(best);
                    (start, self.text.len() as u32)
                }
            };
        }
        self.names.push(names);
    }

    fn slice(&self, (start, end): (u32, u32)) -> &str {
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Asks memory for the name of an offer's organisation: whoever does so for several before the first is read waits for all together.
    pub fn call_up(&self, i: u32, reader: Interface) {
        let organisation = self.layer.organisation.get(i as usize).map_or(0, |at| *at as usize);
        let start = self.names.get(organisation).map_or(0, |names| names[reader as usize].0);
        std::hint::black_box(self.text.as_bytes().get(start as usize).copied());
    }

    /// The name of the organisation that is responsible for an offer of the layer; none where it is no member.
    pub fn name(&self, i: u32, reader: Interface) -> Option<&str> {
        let organisation = *self.layer.organisation.get(i as usize)?;
        let name = self.slice(self.names.get(organisation as usize)?[reader as usize]);
        (!name.is_empty()).then_some(name)
    }
}
