//! The catalogue of our data for open-data portals (DCAT-AP.de): one data set per network with its files and services.
//! One graph is built; Turtle and JSON-LD say the same.

mod words;

use crate::language::Interface;
use crate::language::Value;
use crate::language::say;
use crate::language::say_with;
use crate::network::CONTRIBUTORS;
use crate::network::Network;
use crate::vocabulary::Category;
use chrono::{DateTime, Utc};
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{Graph, Literal, NamedNode, TermRef, Triple};
use std::sync::Arc;
use words::{AUTHORITY, DCAT, DCATAP, DCATDE, DCT, DEF, FOAF, PREFIXES, VCARD, format_of, tag_of};

/// What the catalogue lists.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue<'a> {
    /// Scheme and host.
    pub origin: &'a str,
    /// The network that it is about alone; none where it is about all of them.
    pub alone: Option<&'a Network>,
    /// The networks, each with the moment of its last change.
    pub networks: &'a [(Arc<Network>, DateTime<Utc>)],
}

/// The files of a data set: the end of the address, the file type of the EU's list, the media type.
const FILES: [(&str, &str, &str); 5] = [
    ("offers.geojson", "GEOJSON", "application/geo+json"),
    ("offers.csv", "CSV", "text/csv"),
    ("offers.xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("calendar.ics", "ICS", "text/calendar"),
    ("offers.atom", "ATOM", "application/atom+xml"),
];

/// The services over a data set: the end of the address, its name, where it is described, which standard it keeps, and the type of its answers.
const SERVICES: [(&str, &str, &str, &str, &str); 2] = [
    (
        "ogc",
        "OGC API – Features",
        "ogc/api",
        "http://www.opengis.net/doc/IS/ogcapi-features-1/1.0",
        "GEOJSON",
    ),
    (
        "hsds",
        "Open Referral HSDS 3.0",
        "hsds/openapi.json",
        "https://docs.openreferral.org/en/3.0/",
        "JSON",
    ),
];

/// The languages that describe the data for portals.
const DESCRIBED: [Interface; 2] = [Interface::De, Interface::En];

/// What is known of one thing while it is described.
struct Node<'g> {
    graph: &'g mut Graph,
    is: NamedNode,
}

impl Node<'_> {
    fn link(&mut self, of: &str, name: &str, to: NamedNode) {
        let predicate = NamedNode::new_unchecked(format!("{of}{name}"));
        self.graph.insert(Triple::new(self.is.clone(), predicate, to).as_ref());
    }

    fn kind(&mut self, of: &str, name: &str) {
        let kind = NamedNode::new_unchecked(format!("{of}{name}"));
        self.graph.insert(Triple::new(self.is.clone(), rdf::TYPE.into_owned(), kind).as_ref());
    }

    fn tell(&mut self, of: &str, name: &str, words: Literal) {
        let predicate = NamedNode::new_unchecked(format!("{of}{name}"));
        self.graph.insert(Triple::new(self.is.clone(), predicate, words).as_ref());
    }

    /// Words in each of the languages that describe the data.
    fn say(&mut self, of: &str, name: &str, words: impl Fn(Interface) -> String) {
        for lang in DESCRIBED {
            let said = Literal::new_language_tagged_literal_unchecked(words(lang), lang.tag());
            self.tell(of, name, said);
        }
    }

    fn moment(&mut self, name: &str, at: DateTime<Utc>) {
        let at = at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        self.tell(DCT, name, Literal::new_typed_literal(at, xsd::DATE_TIME));
    }
}

/// A thing of ours or of somebody else; nothing where its name is none.
fn named(iri: &str) -> Option<NamedNode> {
    NamedNode::new(iri).ok()
}

fn authority(table: &str, code: &str) -> NamedNode {
    NamedNode::new_unchecked(format!("{AUTHORITY}{table}/{code}"))
}

/// The graph of the catalogue.
pub fn dcat(catalogue: &Catalogue<'_>) -> Graph {
    let mut graph = Graph::new();
    let home = match catalogue.alone {
        Some(network) => format!("{}/{}", catalogue.origin, network.slug),
        None => catalogue.origin.to_owned(),
    };
    let Some(is) = named(&format!("{home}/dcat")) else {
        return graph;
    };
    let sets: Vec<NamedNode> = catalogue
        .networks
        .iter()
        .filter_map(|(network, at)| set(&mut graph, catalogue.origin, network, *at))
        .collect();
    let agent = agent(&mut graph, catalogue.origin, &is, catalogue.networks);
    let mut node = Node { graph: &mut graph, is };
    node.kind(DCAT, "Catalog");
    called(&mut node, catalogue.alone);
    agent.into_iter().for_each(|agent| node.link(DCT, "publisher", agent));
    let home = if catalogue.alone.is_some() { home } else { home + "/" };
    named(&home).into_iter().for_each(|home| node.link(FOAF, "homepage", home));
    DESCRIBED
        .iter()
        .for_each(|lang| node.link(DCT, "language", authority("language", tag_of(*lang))));
    node.link(DCAT, "themeTaxonomy", NamedNode::new_unchecked(format!("{AUTHORITY}data-theme")));
    let last = catalogue.networks.iter().map(|(_, at)| *at).max();
    last.into_iter().for_each(|at| node.moment("modified", at));
    sets.into_iter().for_each(|set| node.link(DCAT, "dataset", set));
    let services = node.graph.subjects_for_predicate_object(
        rdf::TYPE,
        TermRef::from(NamedNode::new_unchecked(format!("{DCAT}DataService")).as_ref()),
    );
    let services: Vec<NamedNode> =
        services.filter_map(|one| named(one.to_string().trim_matches(['<', '>']))).collect();
    services.into_iter().for_each(|service| node.link(DCAT, "service", service));
    graph
}

/// What the catalogue calls itself: by its town, where it is of one network alone.
fn called(node: &mut Node<'_>, alone: Option<&Network>) {
    node.say(DCT, "title", |lang| match alone {
        Some(network) => {
            say_with(lang, "data-catalogue-of", &[("town", Value::Text(&network.town))])
        }
        None => say(lang, "data-catalogue").into_owned(),
    });
    node.say(DCT, "description", |lang| say(lang, "data-lead").into_owned());
}

/// Who keeps the catalogue: the only network, else the service itself.
fn agent(
    graph: &mut Graph,
    origin: &str,
    catalogue: &NamedNode,
    networks: &[(Arc<Network>, DateTime<Utc>)],
) -> Option<NamedNode> {
    if let [(network, _)] = networks {
        return publisher(graph, origin, network);
    }
    let is = named(&format!("{}#publisher", catalogue.as_str()))?;
    let mut node = Node { graph, is: is.clone() };
    node.kind(FOAF, "Agent");
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    node.tell(FOAF, "name", Literal::new_simple_literal(format!("Stadtkarte ({host})")));
    Some(is)
}

/// The network as the one who publishes its data.
fn publisher(graph: &mut Graph, origin: &str, network: &Network) -> Option<NamedNode> {
    let is = named(&format!("{}#publisher", page(origin, network)))?;
    let mut node = Node { graph, is: is.clone() };
    node.kind(FOAF, "Agent");
    let name = format!("{} ({})", network.called(Interface::De), network.town);
    node.tell(FOAF, "name", Literal::new_simple_literal(name));
    Some(is)
}

/// The page about a network's data.
fn page(origin: &str, network: &Network) -> String {
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    format!("{origin}/{}/{}/data", network.slug, first.tag())
}

/// One network's data.
fn set(
    graph: &mut Graph,
    origin: &str,
    network: &Network,
    changed: DateTime<Utc>,
) -> Option<NamedNode> {
    let page = page(origin, network);
    let is = named(&format!("{page}#dataset"))?;
    let publisher = publisher(graph, origin, network)?;
    let contact = contact(graph, origin, network)?;
    let files = FILES.iter().filter_map(|file| distribution(graph, origin, network, *file));
    let files: Vec<NamedNode> = files.collect();
    let services: Vec<NamedNode> = SERVICES
        .iter()
        .filter_map(|one| service(graph, origin, network, *one, (&is, &publisher, &contact)))
        .collect();
    let mut node = Node { graph, is: is.clone() };
    node.kind(DCAT, "Dataset");
    describe(&mut node, network);
    node.link(DCT, "publisher", publisher);
    node.link(DCAT, "contactPoint", contact);
    node.link(DCAT, "theme", authority("data-theme", "SOCI"));
    node.link(DCAT, "landingPage", NamedNode::new_unchecked(page));
    node.moment("modified", changed);
    node.link(DCT, "accrualPeriodicity", authority("frequency", "UPDATE_CONT"));
    node.link(DCT, "accessRights", authority("access-right", "PUBLIC"));
    network
        .languages
        .iter()
        .for_each(|lang| node.link(DCT, "language", authority("language", tag_of(*lang))));
    contributor(&mut node, network);
    geography(&mut node, network);
    files.into_iter().chain(services).for_each(|file| node.link(DCAT, "distribution", file));
    Some(is)
}

/// What it is called, and by which words it is found.
fn describe(node: &mut Node<'_>, network: &Network) {
    let town = [("town", Value::Text(&network.town))];
    node.say(DCT, "title", |lang| say_with(lang, "data-set", &town));
    node.say(DCT, "description", |lang| say_with(lang, "data-set-help", &town));
    node.tell(DCT, "identifier", Literal::new_simple_literal(network.id.urn().to_string()));
    Category::ALL
        .iter()
        .for_each(|one| node.say(DCAT, "keyword", |lang| one.label(lang).into_owned()));
}

/// By whom the data reach GovData, as the settings say.
fn contributor(node: &mut Node<'_>, network: &Network) {
    let known = network.open_data.contributor_name();
    let known = known.and_then(|name| named(&format!("{CONTRIBUTORS}{name}")));
    known.into_iter().for_each(|known| node.link(DCATDE, "contributorID", known));
}

/// Where the town is: its municipality key.
fn geography(node: &mut Node<'_>, network: &Network) {
    if let Some(key) = &network.municipality_key {
        let level = NamedNode::new_unchecked(format!("{DEF}politicalGeocoding/Level/municipality"));
        node.link(DCATDE, "politicalGeocodingLevelURI", level);
        let key = named(&format!("{DEF}politicalGeocoding/municipalityKey/{key}"));
        key.into_iter().for_each(|key| node.link(DCATDE, "politicalGeocodingURI", key));
    }
}

/// Whom one asks about the data.
fn contact(graph: &mut Graph, origin: &str, network: &Network) -> Option<NamedNode> {
    let is = named(&format!("{}#contact", page(origin, network)))?;
    let mut node = Node { graph, is: is.clone() };
    node.kind(VCARD, "Organization");
    node.tell(VCARD, "fn", Literal::new_simple_literal(network.called(Interface::De)));
    let mail = network.contact.email.as_ref().filter(|mail| mail.public);
    let mail = mail.and_then(|mail| named(&format!("mailto:{}", mail.value.trim())));
    mail.into_iter().for_each(|mail| node.link(VCARD, "hasEmail", mail));
    let about = named(&page(origin, network).replace("/data", "/about"));
    about.into_iter().for_each(|about| node.link(VCARD, "hasURL", about));
    Some(is)
}

/// The licence and whom to name, as the settings say; nobody's permission is made up.
fn licensed(node: &mut Node<'_>, network: &Network) {
    let open = &network.open_data;
    let licence = open.licence.as_deref();
    let Some(licence) = licence.and_then(|name| named(&format!("{DEF}licenses/{name}"))) else {
        // Whom a licence asks to name means nothing without one.
        return;
    };
    node.link(DCT, "license", licence);
    if let Some(attribution) = &open.attribution {
        node.tell(DCATDE, "licenseAttributionByText", Literal::new_simple_literal(attribution));
    }
}

/// A file of a data set.
fn distribution(
    graph: &mut Graph,
    origin: &str,
    network: &Network,
    (end, code, kind): (&str, &str, &str),
) -> Option<NamedNode> {
    let first = network.languages.first().copied().unwrap_or(Interface::De);
    let address = named(&format!("{origin}/{}/{}/{end}", network.slug, first.tag()))?;
    let is = named(&format!("{}#{}", page(origin, network), code.to_lowercase()))?;
    let mut node = Node { graph, is: is.clone() };
    node.kind(DCAT, "Distribution");
    node.say(DCT, "title", |_| code.to_owned());
    node.link(DCAT, "accessURL", address.clone());
    node.link(DCAT, "downloadURL", address);
    node.link(DCT, "format", authority("file-type", format_of(code)));
    let media =
        NamedNode::new_unchecked(format!("https://www.iana.org/assignments/media-types/{kind}"));
    node.link(DCAT, "mediaType", media);
    node.link(DCATAP, "availability", authority("planned-availability", "STABLE"));
    licensed(&mut node, network);
    Some(is)
}

/// A service over a data set, and the distribution that leads to it.
fn service(
    graph: &mut Graph,
    origin: &str,
    network: &Network,
    (end, name, described, standard, code): (&str, &str, &str, &str, &str),
    (set, publisher, contact): (&NamedNode, &NamedNode, &NamedNode),
) -> Option<NamedNode> {
    let page = page(origin, network);
    let address = named(&format!("{origin}/{}/{end}", network.slug))?;
    let is = named(&format!("{page}#{end}-service"))?;
    let mut node = Node { graph, is: is.clone() };
    let town = [("town", Value::Text(&network.town))];
    node.kind(DCAT, "DataService");
    node.say(DCT, "title", |lang| format!("{} ({name})", say_with(lang, "data-set", &town)));
    node.say(DCT, "description", |lang| say_with(lang, "data-set-help", &town));
    node.link(DCAT, "endpointURL", address.clone());
    named(&format!("{origin}/{}/{described}", network.slug))
        .into_iter()
        .for_each(|at| node.link(DCAT, "endpointDescription", at));
    named(standard).into_iter().for_each(|standard| node.link(DCT, "conformsTo", standard));
    node.link(DCAT, "servesDataset", set.clone());
    node.link(DCT, "publisher", publisher.clone());
    node.link(DCAT, "contactPoint", contact.clone());
    node.link(DCAT, "theme", authority("data-theme", "SOCI"));
    contributor(&mut node, network);
    licensed(&mut node, network);
    let by = named(&format!("{page}#{end}"))?;
    let mut node = Node { graph, is: by.clone() };
    node.kind(DCAT, "Distribution");
    node.say(DCT, "title", |_| name.to_owned());
    node.link(DCAT, "accessURL", address);
    node.link(DCAT, "accessService", is);
    node.link(DCT, "format", authority("file-type", format_of(code)));
    node.link(DCATAP, "availability", authority("planned-availability", "STABLE"));
    licensed(&mut node, network);
    Some(by)
}

/// The graph in Turtle.
pub fn turtle(graph: &Graph) -> Vec<u8> {
    let prefixed = PREFIXES.iter().try_fold(oxttl::TurtleSerializer::new(), |into, (name, iri)| {
        into.with_prefix(*name, *iri)
    });
    let mut writer = prefixed.unwrap_or_default().for_writer(Vec::new());
    for triple in sorted(graph) {
        // Nothing but memory is written to.
        let _ = writer.serialize_triple(triple.as_ref());
    }
    writer.finish().unwrap_or_default()
}

/// The graph in JSON-LD.
pub fn json_ld(graph: &Graph) -> Vec<u8> {
    let prefixed =
        PREFIXES.iter().try_fold(oxjsonld::JsonLdSerializer::new(), |into, (name, iri)| {
            into.with_prefix(*name, *iri)
        });
    let mut writer = prefixed.unwrap_or_default().for_writer(Vec::new());
    for triple in sorted(graph) {
        let _ = writer.serialize_quad(triple.as_ref().in_graph(oxrdf::GraphNameRef::DefaultGraph));
    }
    writer.finish().unwrap_or_default()
}

/// The triples of each thing together, always in the same order.
fn sorted(graph: &Graph) -> Vec<Triple> {
    let mut all: Vec<Triple> = graph.iter().map(oxrdf::TripleRef::into_owned).collect();
    all.sort_by_cached_key(ToString::to_string);
    all
}
