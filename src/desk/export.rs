//! Exports: what is published in a network, in the form that imports again without loss, ordered by identifier.

use crate::error::Error;
use crate::error::Result;
use crate::exchange::CsvWriter;
use crate::exchange::GeoJsonWriter;
use crate::exchange::Head;
use crate::exchange::OfferRow;
use crate::exchange::OrganisationRow;
use crate::language::Interface;
use crate::language::Tag;
use crate::network::Network;
use crate::offer::Offer;
use crate::organisation::Organisation;
use crate::store::Offers;
use crate::store::Store;
use crate::vocabulary::MembershipState;
use std::collections::HashMap;
use std::io::Write;
use uuid::Uuid;

/// The source of offers that were entered here, as an export names it.
pub const OURS: &str = "stadtkarte";
/// How many offers are held at once.
const SOME: usize = 400;

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A FeatureCollection.
    GeoJson,
    /// A table.
    Csv,
}

/// Writes the published offers that are at home in a network and says how many; `all` adds what the public does not see of them
/// (exact places, contacts, organisations that are no members), for moving a network to another house.
pub async fn export<W: Write>(
    store: &Store,
    network: &Network,
    form: Form,
    all: bool,
    into: W,
) -> Result<u64> {
    let organisations = organisations(store, network, all).await?;
    let names = match form {
        Form::GeoJson => HashMap::new(),
        Form::Csv => names(&organisations, network),
    };
    let mut writer = Writer::new(form, into, organisations, network).map_err(unwritten)?;
    let mut written = 0;
    for some in identifiers(store, network.id).await?.chunks(SOME) {
        let mut offers = store.offers_shown_in(network.id, some).await?;
        offers.sort_unstable_by_key(|offer| offer.id);
        written += offers.len() as u64;
        for offer in offers {
            writer.offer(&row(offer, all, form, &names)).map_err(unwritten)?;
        }
    }
    writer.finish().map_err(unwritten)?;
    Ok(written)
}

/// What a table calls the organisations.
fn names(organisations: &[OrganisationRow], network: &Network) -> HashMap<Uuid, String> {
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    let name = |row: &OrganisationRow| {
        let name = row.organisation.name.best(first)?;
        Some((row.organisation.id, name.value.to_owned()))
    };
    organisations.iter().filter_map(name).collect()
}

/// The organisations of a network by identifier: its members as the public sees them, or all as they are.
async fn organisations(
    store: &Store,
    network: &Network,
    all: bool,
) -> Result<Vec<OrganisationRow>> {
    let mut rows = Vec::new();
    for (organisation, membership) in store.organisations(network.id).await? {
        if all {
            rows.push(OrganisationRow::ours(organisation, membership.state, membership.trusted));
        } else if membership.state == MembershipState::Member {
            rows.push(OrganisationRow::ours(
                Organisation::published(organisation),
                membership.state,
                false,
            ));
        }
    }
    rows.sort_unstable_by_key(|row| row.organisation.id);
    Ok(rows)
}

/// The identifiers of the offers at home in a network, in their order; nothing else of a million offers is held at once.
async fn identifiers(store: &Store, network: Uuid) -> Result<Vec<Uuid>> {
    let take = move |offers: Offers| {
        let at_home = |offer: Result<Offer>| {
            offer.map(|offer| (offer.network == network).then_some(offer.id)).transpose()
        };
        offers.filter_map(at_home).collect::<Result<Vec<Uuid>>>()
    };
    let mut ids = store.load_offers(network, take).await?;
    ids.sort_unstable();
    Ok(ids)
}

/// An offer as a file names it.
fn row(offer: Offer, all: bool, form: Form, names: &HashMap<Uuid, String>) -> OfferRow {
    let content = match all {
        true => offer.content,
        false => offer.content.published(),
    };
    let offer = Offer { content, ..offer };
    let name = |id: &Uuid| names.get(id).cloned().unwrap_or_else(|| id.to_string());
    row_of(offer, form, name)
}

/// A published offer as a file names it; `name` says what the file calls an organisation.
pub fn row_of(offer: Offer, form: Form, name: impl Fn(&Uuid) -> String) -> OfferRow {
    let content = offer.content;
    let (source, id) = match offer.source {
        Some(source) => (Some(source.name), source.id),
        None => (None, offer.id.to_string()),
    };
    // A table has no place of its own for the source of the whole file.
    let source = match form {
        Form::GeoJson => source.filter(|name| name != OURS),
        Form::Csv => Some(source.unwrap_or_else(|| OURS.to_owned())),
    };
    OfferRow {
        id,
        source,
        uuid: Some(offer.id),
        organisation: name(&offer.organisation),
        co_organisers: content.co_organisers.iter().map(name).collect(),
        confirmed_at: offer.confirmed_at,
        content,
    }
}

/// The writer of either form.
enum Writer<W: Write> {
    GeoJson(GeoJsonWriter<W>),
    Csv(Box<CsvWriter<W>>),
}

impl<W: Write> Writer<W> {
    fn new(
        form: Form,
        into: W,
        organisations: Vec<OrganisationRow>,
        network: &Network,
    ) -> std::io::Result<Self> {
        if form == Form::Csv {
            let languages = network.languages.iter().map(|one| Tag::from(*one)).collect();
            return CsvWriter::new(into, languages).map(|writer| Self::Csv(Box::new(writer)));
        }
        let head = Head { source: Some(OURS.to_owned()), organisations, ..Head::default() };
        GeoJsonWriter::new(into, &head).map(Self::GeoJson)
    }

    fn offer(&mut self, row: &OfferRow) -> std::io::Result<()> {
        match self {
            Self::GeoJson(writer) => writer.offer(row),
            Self::Csv(writer) => writer.offer(row),
        }
    }

    fn finish(self) -> std::io::Result<()> {
        match self {
            Self::GeoJson(writer) => writer.finish().map(drop),
            Self::Csv(writer) => writer.finish().map(drop),
        }
    }
}

fn unwritten(why: std::io::Error) -> Error {
    Error::Broken(format!("the export cannot be written: {why}"))
}
