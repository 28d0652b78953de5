//! An offer and an organisation as the properties of a GeoJSON feature or the cells of a CSV row, in the form that is read again without loss.

use super::{OfferRow, OrganisationRow};
use crate::geo::Point;
use crate::organisation::Organisation;
use crate::vocabulary::MembershipState;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// The properties of an offer, without its identifier, and its point.
pub(super) fn properties(row: &OfferRow) -> (Map<String, Value>, Option<Point>) {
    let mut content = row.content.clone();
    let point = content.place.point.take();
    content.co_organisers.clear();
    let mut properties = object(&content);
    // A place that says nothing is left out; what is left of one that had only its point still says its mode.
    if point.is_some() {
        properties.insert("place".into(), json!(content.place));
    }
    properties.insert("organisation".into(), json!(row.organisation));
    if !row.co_organisers.is_empty() {
        properties.insert("co_organisers".into(), json!(row.co_organisers));
    }
    let beside = [
        ("source", row.source.clone()),
        ("uuid", row.uuid.map(|uuid| uuid.to_string())),
        ("confirmed_at", row.confirmed_at.map(|at| at.to_rfc3339())),
    ];
    for (name, value) in beside {
        if let Some(value) = value {
            properties.insert(name.into(), Value::String(value));
        }
    }
    (properties, point)
}

/// An organisation with its key and how it stands to the network.
pub(super) fn organisation(row: &OrganisationRow) -> Value {
    let mut fields = object(&row.organisation);
    fields.insert("key".into(), json!(row.key));
    match row.id {
        Some(id) => fields.insert("id".into(), json!(id)),
        None => fields.remove("id"),
    };
    fields.insert("state".into(), json!(row.state));
    fields.insert("trusted".into(), json!(row.trusted));
    Value::Object(fields)
}

/// An organisation from the foreign member of a collection; the error is what serde says.
pub(super) fn read_organisation(value: Value) -> Result<OrganisationRow, String> {
    let Value::Object(mut fields) = value else {
        return Err("not an object".into());
    };
    let id: Option<Uuid> = taken(&mut fields, "id")?;
    let state: Option<MembershipState> = taken(&mut fields, "state")?;
    let trusted: Option<bool> = taken(&mut fields, "trusted")?;
    let key: Option<String> = taken(&mut fields, "key")?;
    if let Some(Value::String(name)) = fields.get("name") {
        let name = json!({ "de": name });
        fields.insert("name".into(), name);
    }
    fields.insert("id".into(), json!(id.unwrap_or_default()));
    let organisation: Organisation =
        serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
    let name = organisation.name.iter().next().map(|(_, text)| &text.value);
    let key = key.or_else(|| Some(id?.to_string())).or_else(|| name.cloned());
    Ok(OrganisationRow {
        key: key.unwrap_or_default(),
        id,
        organisation,
        state: state.unwrap_or(MembershipState::Member),
        trusted: trusted.unwrap_or(false),
    })
}

/// A field that is taken out; the error is what serde says.
fn taken<T: DeserializeOwned>(
    fields: &mut Map<String, Value>,
    name: &str,
) -> Result<Option<T>, String> {
    let value = fields.remove(name).filter(|value| !value.is_null());
    let value = value.map(serde_json::from_value).transpose();
    value.map_err(|error| format!("{name}: {error}"))
}

fn object(value: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        // Our own types are objects; a map with keys that are no strings does not occur in them.
        _ => Map::new(),
    }
}
