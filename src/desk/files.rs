//! Files that staff bring in through the browser: kept while they are looked at, read by a plan that is remembered for the next one,
//! shown row by row before anything is written, taken over as every import is, and taken back.
//!
//! Rights are asked here: only staff of the network. Reading takes its time on threads of its own, two files at once at most.

mod places;
mod preview;
mod take;

pub use preview::{Counts, Line, Preview, SHOWN_LINES, Wish};
pub use take::{Taken, Unpacked, unpacked};

use super::Desk;
use super::deciding::Actor;
use super::import::Wanted;
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Head;
use crate::exchange::Input;
use crate::exchange::Plan;
use crate::exchange::Table;
use crate::exchange::head;
use crate::exchange::{is_our_geojson, is_ours, read_table, shape};
use crate::language::Interface;
use crate::language::Tag;
use crate::network::Network;
use crate::store::Upload;
use crate::store::UploadState;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// How many files are read at once.
static READING: Semaphore = Semaphore::const_new(2);

/// What is kept of a file besides its bytes; versioned JSON.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    v: u32,
    /// How it is read.
    pub plan: Plan,
    /// Whether the plan was decided, for this file or for an earlier one with the same heading.
    pub decided: bool,
    /// Whether the plan comes from an earlier file.
    pub remembered: bool,
    /// What a geocoder of other people found for addresses, each with names and points.
    pub found: BTreeMap<String, Vec<(String, f64, f64)>>,
    /// What became of it.
    pub taken: Option<Taken>,
}

/// A file that is looked at.
#[derive(Debug, Clone)]
pub struct OpenFile {
    /// Its line in the history.
    pub upload: Upload,
    /// What was decided.
    pub kept: Kept,
    /// What stands in it.
    pub table: Arc<Table>,
    /// Whether one of our own exports wrote it: then it needs no plan.
    pub ours: bool,
    bytes: Arc<[u8]>,
}

/// The table in these bytes, read on a thread where that may take its time.
pub async fn table_of(bytes: Arc<[u8]>, part: Option<String>) -> Result<Table> {
    let _turn =
        READING.acquire().await.map_err(|_| Error::Broken("no turn for reading".to_owned()))?;
    let reading = tokio::task::spawn_blocking(move || read_table(&bytes, part.as_deref()));
    match reading.await {
        Ok(read) => Ok(read?),
        // A reader of other people's that falls over has met a file that is none.
        Err(why) => Err(Problem::new("file", "problem-file-unreadable").with("value", why).into()),
    }
}

impl Desk {
    /// Keeps a file that staff bring in. Errors: not found where the network is not theirs; why it is no table.
    pub async fn bring_file(
        &self,
        actor: Actor<'_>,
        network: &Network,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<Uuid> {
        staff(actor, network.id)?;
        let bytes: Arc<[u8]> = bytes.into();
        let table = table_of(bytes.clone(), None).await?;
        let known = self.store.file_plan(network.id, &shape(&table)).await?;
        let known = known.and_then(|plan| serde_json::from_str::<Plan>(&plan).ok());
        let remembered = known.is_some();
        let plan = known.unwrap_or_else(|| Plan::of(&table, name, network.ground.bounds()));
        let kept = Kept { v: 1, plan, decided: remembered, remembered, ..Kept::default() };
        let who = actor.account.person.id.to_string();
        self.store.forget_uploads(self.settings.clock.now()).await?;
        self.store.keep_upload(network.id, name, &bytes, &kept.text()?, self.by(&who)).await
    }

    /// The files of a network, the newest first. Errors: not found where the network is not theirs.
    pub async fn brought_files(
        &self,
        actor: Actor<'_>,
        network: Uuid,
    ) -> Result<Vec<(Upload, Kept)>> {
        staff(actor, network)?;
        let uploads = self.store.uploads(network, self.settings.clock.now()).await?;
        Ok(uploads
            .into_iter()
            .map(|one| {
                let kept = Kept::read(&one);
                (one, kept)
            })
            .collect())
    }

    /// One of them. Errors: not found.
    pub async fn brought_file(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        id: Uuid,
    ) -> Result<(Upload, Kept)> {
        staff(actor, network)?;
        let upload = self.store.upload(network, id).await?;
        let kept = Kept::read(&upload);
        Ok((upload, kept))
    }

    /// A file that lies open, with what stands in it. Errors: not found; a conflict where it was taken over already.
    pub async fn open_file(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<OpenFile> {
        let (upload, kept) = self.brought_file(actor, network, id).await?;
        if upload.state != UploadState::Open {
            return Err(Error::Conflict);
        }
        let bytes: Arc<[u8]> = self.store.upload_bytes(id).await?.into();
        let table = table_of(bytes.clone(), kept.plan.part.clone()).await?;
        let ours = is_ours(&table) || is_our_geojson(&table);
        Ok(OpenFile { upload, kept, table: Arc::new(table), ours, bytes })
    }

    /// Notes how a file is to be read. Errors: not found; a conflict where it was taken over already.
    pub async fn decide_file(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        id: Uuid,
        plan: Plan,
    ) -> Result<()> {
        let (_, kept) = self.brought_file(actor, network, id).await?;
        let kept = Kept { plan, decided: true, ..kept };
        self.store.note_upload(id, &kept.text()?).await
    }

    /// Chooses another sheet or list of a file, which begins anew. Errors: as with deciding; that part holds nothing.
    pub async fn choose_part(
        &self,
        actor: Actor<'_>,
        network: &Network,
        file: &OpenFile,
        part: &str,
    ) -> Result<()> {
        staff(actor, network.id)?;
        let table = table_of(file.bytes.clone(), Some(part.to_owned())).await?;
        let mut plan = Plan::of(&table, &file.upload.name, network.ground.bounds());
        plan.part = Some(part.to_owned());
        let kept = Kept { v: 1, plan, ..Kept::default() };
        self.store.note_upload(file.upload.id, &kept.text()?).await
    }

    /// Forgets a file that lies open. Errors: not found.
    pub async fn discard_file(&self, actor: Actor<'_>, network: Uuid, id: Uuid) -> Result<()> {
        staff(actor, network)?;
        self.store.discard_upload(network, id).await
    }

    /// Takes back what a file brought; gives how many offers are as before, and how many were changed since and stay. Errors: not
    /// found; a conflict where that was done already, or is too long ago.
    pub async fn take_file_back(
        &self,
        actor: Actor<'_>,
        network: Uuid,
        id: Uuid,
    ) -> Result<(u64, u64)> {
        let (upload, _) = self.brought_file(actor, network, id).await?;
        let days = chrono::Duration::days(crate::store::UNDO_DAYS);
        if upload.done_at.is_none_or(|done| done + days < self.settings.clock.now()) {
            return Err(Error::Conflict);
        }
        let who = actor.account.person.id.to_string();
        let back = self.store.undo_upload(network, id, self.by(&who)).await?;
        self.catch_up().await?;
        Ok(back)
    }
}

/// Errors: not found, where somebody is not of the staff.
fn staff(actor: Actor<'_>, network: Uuid) -> Result<()> {
    if actor.account.is_staff_of(network) { Ok(()) } else { Err(Error::NotFound) }
}

impl Kept {
    fn read(upload: &Upload) -> Self {
        // One that a later version wrote begins anew.
        serde_json::from_str(&upload.content).unwrap_or_default()
    }

    fn text(&self) -> Result<String> {
        serde_json::to_string(self)
            .map_err(|why| Error::Broken(format!("a plan that is no JSON: {why}")))
    }
}

impl OpenFile {
    /// The file as our own reader takes it, where one of our exports wrote it.
    fn input(&self) -> Input {
        match is_our_geojson(&self.table) {
            true => Input::memory(self.bytes.to_vec()),
            false => Input::memory(self.table.to_csv()),
        }
    }

    /// What holds for all its rows.
    fn wanted(&self, network: &Network) -> Wanted {
        let language = self.kept.plan.fixed.get("language").and_then(|tag| Tag::parse(tag));
        let usual = network.languages.first().copied().unwrap_or(Interface::De);
        let source = Some(self.kept.plan.source.clone()).filter(|_| !self.ours);
        Wanted {
            source,
            language: Some(language.unwrap_or(Tag::from(usual))),
            good_rows: true,
            ..Wanted::default()
        }
    }

    /// What it says before its rows.
    fn head(&self) -> Result<Head> {
        if self.ours {
            Ok(head(&self.input()).map_err(Error::Invalid)?)
        } else {
            Ok(Head::default())
        }
    }
}
