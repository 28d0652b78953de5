//! A file is taken over: its good rows go the way of every import, what was wanted to go goes, and how it was before is kept.

use super::preview::Counts;
use super::{Kept, OpenFile, staff};
use crate::desk::Desk;
use crate::desk::deciding::Actor;
use crate::desk::import::{Report, RowState, Wanted, import};
use crate::error::Error;
use crate::error::Problem;
use crate::error::Result;
use crate::exchange::Defaults;
use crate::exchange::GeoJsonWriter;
use crate::exchange::Head;
use crate::exchange::Input;
use crate::exchange::Located;
use crate::exchange::Plan;
use crate::exchange::Reader;
use crate::exchange::Table;
use crate::exchange::{is_ours, read_table, shape, unmatched};
use crate::language::Interface;
use crate::language::Tag;
use crate::network::Network;
use crate::store::By;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Taken {
    /// New offers.
    pub new: u64,
    /// Changed ones.
    pub changed: u64,
    /// Those that stayed as they were.
    pub same: u64,
    /// Rows that were left out.
    pub refused: u64,
    /// Offers that were withdrawn, since the file no longer has them.
    pub withdrawn: u64,
}

impl Taken {
    fn of(report: &Report, counts: &Counts, withdrawn: usize) -> Self {
        Self {
            new: report.tally.new,
            changed: report.tally.changed,
            same: report.tally.unchanged,
            refused: counts.refused,
            withdrawn: withdrawn as u64,
        }
    }
}

impl Desk {
    /// Takes a file over. Where rows are bad, only with `good_rows`; `replace` withdraws what the file no longer has. The plan is
    /// remembered. Errors: not found where the network is not theirs; bad rows that nobody wanted to leave out; a conflict where
    /// somebody else was quicker.
    pub async fn take_file(
        &self,
        actor: Actor<'_>,
        network: &Network,
        file: &OpenFile,
        good_rows: bool,
        replace: bool,
    ) -> Result<Taken> {
        staff(actor, network.id)?;
        let who = actor.account.person.id.to_string();
        let by = self.by(&who);
        let whole = self.whole(network, file, by).await?;
        let counts = Counts::of(&whole.lines);
        if counts.refused > 0 && !good_rows {
            return Err(Problem::new("good", "problem-file-refused")
                .with("count", counts.refused)
                .into());
        }
        let state = |line: &&super::Line| line.foreseen.state != RowState::Refused;
        let good = whole.lines.iter().filter(state).filter_map(|line| line.foreseen.offer.as_ref());
        let gone = if replace { whole.gone } else { Vec::new() };
        let touched: Vec<Uuid> = good.map(|offer| offer.id).chain(gone.iter().copied()).collect();
        let before = self.store.shown_numbers(&touched).await?;
        let wanted = Wanted { good_rows: true, ..file.wanted(network) };
        let input = self.input_of(network, file).await?;
        let report = import(&self.store, network, &input, &wanted, by, |_| {}).await?;
        for offer in &gone {
            self.store.withdraw_with_source(*offer, by).await?;
        }
        let after = self.store.shown_numbers(&touched).await?;
        let deeds =
            touched.into_iter().map(|id| (id, before.get(&id).copied(), after.get(&id).copied()));
        let deeds: Vec<_> = deeds.filter(|(_, before, after)| before != after).collect();
        let taken = Taken::of(&report, &counts, gone.len());
        self.close_file(network, file, taken, &deeds, by).await?;
        self.catch_up().await?;
        Ok(taken)
    }

    /// Notes what became of a file, and remembers how it was read.
    async fn close_file(
        &self,
        network: &Network,
        file: &OpenFile,
        taken: Taken,
        deeds: &[(Uuid, Option<i64>, Option<i64>)],
        by: By<'_>,
    ) -> Result<()> {
        let kept = Kept { taken: Some(taken), decided: true, ..file.kept.clone() };
        self.store.close_upload(file.upload.id, deeds, &kept.text()?, by).await?;
        if file.ours {
            return Ok(());
        }
        self.store.remember_plan(network.id, &shape(&file.table), &file.kept.plan, by).await
    }

    /// The file as every import reads it: our own ones as they are, others as the offers that they became.
    async fn input_of(&self, network: &Network, file: &OpenFile) -> Result<Input> {
        if file.ours {
            return Ok(file.input());
        }
        let mut finder = self.finder(network, &file.kept);
        let (file, bounds) = (file.clone(), network.ground.bounds());
        let language = file.wanted(network).language.unwrap_or(Tag::from(Interface::De));
        let writing = tokio::task::spawn_blocking(move || {
            let head = Head {
                source: Some(file.kept.plan.source.clone()),
                language: Some(language.clone()),
                ..Head::default()
            };
            let mut writer = GeoJsonWriter::new(Vec::new(), &head)?;
            let defaults =
                Defaults { language, organisation: None, category: None, bounds: Some(bounds) };
            let mut reader = Reader::new(&file.table, &file.kept.plan, defaults, bounds);
            for row in &file.table.rows {
                if let Ok(offer) = reader.read(row, &mut |query| finder.find(query)).row.offer {
                    writer.offer(&offer)?;
                }
            }
            writer.finish()
        });
        let written =
            writing.await.map_err(|why| Error::Broken(format!("reading broke off: {why}")))?;
        let written =
            written.map_err(|why| Error::Broken(format!("the rows cannot be written: {why}")))?;
        Ok(Input::memory(written))
    }
}

/// A workbook or a data package on the command line.
pub struct Unpacked {
    /// Its good rows, as every import reads them.
    pub input: Input,
    /// What is wrong with the rows that cannot be taken.
    pub refused: Vec<Vec<Problem>>,
    /// What is left out of it beside rows.
    pub remarks: Vec<Problem>,
}

/// Reads a workbook or a data package on the command line. Errors: the file is neither.
pub fn unpacked(bytes: &[u8], name: &str, network: &Network, wanted: &Wanted) -> Result<Unpacked> {
    let mut table = read_table(bytes, None)?;
    let mut remarks = std::mem::take(&mut table.warnings);
    if is_ours(&table) {
        return Ok(Unpacked { input: Input::memory(table.to_csv()), refused: Vec::new(), remarks });
    }
    let bounds = network.ground.bounds();
    let mut plan = Plan::of(&table, name, bounds);
    plan.fixed.extend(wanted.category.map(|one| ("category".to_owned(), one.id().to_owned())));
    plan.fixed.extend(wanted.organisation.clone().map(|one| ("organisation".to_owned(), one)));
    remarks.extend(unmatched(&table, &plan));
    let source = wanted.source.clone().unwrap_or_else(|| plan.source.clone());
    let language = wanted.language.clone().unwrap_or(Tag::from(Interface::De));
    let head = Head { source: Some(source), language: Some(language.clone()), ..Head::default() };
    let broken = |why| Error::Broken(format!("the rows cannot be written: {why}"));
    let mut writer = GeoJsonWriter::new(Vec::new(), &head).map_err(broken)?;
    let defaults = Defaults { language, organisation: None, category: None, bounds: Some(bounds) };
    let mut reader = Reader::new(&table, &plan, defaults, bounds);
    let mut refused = Vec::new();
    for row in &table.rows {
        let reading = reader.read(row, &mut |_| Located::Nothing);
        match reading.row.offer {
            Ok(offer) => writer.offer(&offer).map_err(broken)?,
            Err(problems) => refused.push(found_in(&table, &reading.id, problems)),
        }
    }
    Ok(Unpacked { input: Input::memory(writer.finish().map_err(broken)?), refused, remarks })
}

/// Problems of a row with the file in which it stands, where a package has several, and the record there.
fn found_in(table: &Table, id: &str, problems: Vec<Problem>) -> Vec<Problem> {
    let Some(file) = &table.file else { return problems };
    let named = |one: Problem| {
        let field = if one.field.is_empty() { String::new() } else { format!(", {}", one.field) };
        Problem { field: format!("{file} ({id}){field}"), ..one }
    };
    problems.into_iter().map(named).collect()
}
