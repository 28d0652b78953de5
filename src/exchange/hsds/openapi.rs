//! What the HSDS routes answer, as an OpenAPI 3.0 document of their own that refers to nothing elsewhere.

use crate::language::Interface;
use serde_json::{Map, Value, json};

/// The most items of a page.
pub const MOST: usize = 500;

/// The parameters that each list takes.
const LISTS: [(&str, &str, &str, &[&str]); 5] = [
    (
        "services",
        "Service",
        "Service",
        &[
            "search",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "minimal",
            "full",
        ],
    ),
    (
        "service_at_locations",
        "ServiceAtLocation",
        "ServiceAtLocation",
        &[
            "search",
            "taxonomy_term_id",
            "taxonomy_id",
            "organization_id",
            "modified_after",
            "full",
            "postcode",
            "proximity",
        ],
    ),
    ("organizations", "Organization", "Organization", &["search", "full", "full_service"]),
    ("taxonomies", "Taxonomy", "Taxonomy", &["search"]),
    (
        "taxonomy_terms",
        "TaxonomyTerm",
        "TaxonomyTerm",
        &["search", "taxonomy_id", "parent_id", "top_only"],
    ),
];

/// The document of the routes under an address.
pub fn hsds_openapi(base: &str) -> Value {
    let mut paths = Map::new();
    paths.insert(
        "/".into(),
        described("What this is", &[], json!({"$ref": "#/components/schemas/Root"})),
    );
    for (list, name, schema, parameters) in LISTS {
        let common = ["page", "per_page", "format", "lang"];
        let parameters: Vec<&str> = parameters.iter().copied().chain(common).collect();
        let page = json!({"allOf": [{"$ref": "#/components/schemas/Page"}, {"type": "object", "required": ["contents"],
            "properties": {"contents": {"type": "array", "items": {"$ref": format!("#/components/schemas/{schema}")}}}}]});
        paths
            .insert(format!("/{list}"), described(&format!("A page of {list}"), &parameters, page));
        let one = json!({"$ref": format!("#/components/schemas/{schema}")});
        let mut whole = described(&format!("One {name} with all that hangs on it"), &["lang"], one);
        whole["parameters"] = json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}]);
        whole["get"]["responses"]["404"] = json!({"$ref": "#/components/responses/Problem"});
        paths.insert(format!("/{list}/{{id}}"), whole);
    }
    let responses = json!({"Problem": {"description": "What is not understood, or not there",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Stadtkarte: Open Referral HSDS 3.0", "version": "3.0",
            "description": "Published offers as services, read-only. Times are local; see schedule_link for exceptions and holidays."},
        "servers": [{"url": base}],
        "paths": paths,
        "components": {"parameters": parameters(), "responses": responses, "schemas": schemas()},
    })
}

/// A route that is only read.
fn described(summary: &str, parameters: &[&str], schema: Value) -> Value {
    let refs =
        parameters.iter().map(|name| json!({"$ref": format!("#/components/parameters/{name}")}));
    let mut content = json!({"application/json": {"schema": schema}});
    if parameters.contains(&"format") {
        content["application/x-ndjson"] = json!({"schema": {"type": "string"}});
    }
    json!({"get": {"summary": summary, "parameters": refs.collect::<Vec<_>>(), "responses": {
        "200": {"description": summary, "content": content},
        "304": {"description": "You have it already"},
        "400": {"$ref": "#/components/responses/Problem"},
    }}})
}

/// The parameters in a query: name, kind, what it asks for.
const PARAMETERS: [(&str, &str, &str); 16] = [
    ("search", "words", "Words in any of our languages; one slip is forgiven"),
    ("page", "page", "The page, from 1"),
    ("per_page", "size", "Items of a page; 50 where nobody says"),
    ("format", "format", "ndjson gives one item a line"),
    ("lang", "lang", "The language of names and descriptions, as far as there are texts (ours)"),
    ("taxonomy_term_id", "uuid", "With this term"),
    ("taxonomy_id", "uuid", "With any term of this taxonomy"),
    ("organization_id", "uuid", "Of this organization"),
    ("modified_after", "moment", "Changed then or later, the latest first"),
    ("minimal", "flag", "Only id and last_modified"),
    ("full", "flag", "With all that hangs on them"),
    ("full_service", "flag", "With their services in full"),
    ("postcode", "postcode", "Five digits"),
    ("proximity", "metres", "Metres round the middle of the postcode"),
    ("parent_id", "uuid", "Under this term; our terms are flat"),
    ("top_only", "flag", "Only terms without a parent: all of ours"),
];

fn parameters() -> Value {
    let languages: Vec<&str> = Interface::ALL.iter().map(|lang| lang.tag()).collect();
    let schema = |kind: &str| match kind {
        "words" => json!({"type": "string", "maxLength": 200}),
        "page" => json!({"type": "integer", "minimum": 1, "maximum": 1_000_000}),
        "size" => json!({"type": "integer", "minimum": 1, "maximum": MOST}),
        "format" => json!({"type": "string", "enum": ["json", "ndjson"]}),
        "lang" => json!({"type": "string", "enum": languages}),
        "uuid" => json!({"type": "string", "format": "uuid"}),
        "moment" => json!({"type": "string", "format": "date-time"}),
        "postcode" => json!({"type": "string", "pattern": "^[0-9]{5}$"}),
        "metres" => json!({"type": "number", "minimum": 0, "maximum": 100_000}),
        _ => json!({"type": "boolean"}),
    };
    let all = PARAMETERS.iter().map(|(name, kind, words)| {
        let told =
            json!({"name": name, "in": "query", "schema": schema(kind), "description": words});
        ((*name).to_owned(), told)
    });
    all.collect::<Map<_, _>>().into()
}

fn schemas() -> Value {
    let with = |required: &[&str], more: Value| {
        let mut properties = Map::new();
        for name in required {
            let format = if *name == "id" {
                json!({"type": "string", "format": "uuid"})
            } else {
                json!({"type": "string"})
            };
            properties.insert((*name).to_owned(), format);
        }
        if let Value::Object(more) = more {
            properties.extend(more);
        }
        json!({"type": "object", "required": required, "properties": properties})
    };
    let changed = json!({"last_modified": {"type": "string", "format": "date-time"}});
    let count = json!({"type": "integer", "minimum": 0});
    json!({
        "Root": with(&["version", "profile", "openapi_url"], json!({})),
        "Page": {"type": "object", "required": ["total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty"],
            "properties": {"total_items": count, "total_pages": count, "page_number": {"type": "integer", "minimum": 1}, "size": count,
                "first_page": {"type": "boolean"}, "last_page": {"type": "boolean"}, "empty": {"type": "boolean"}}},
        // With `minimal` a service tells no more than these.
        "Service": with(&["id"], changed),
        "ServiceAtLocation": with(&["id"], json!({"location": {"type": "object"}, "service": {"type": "object"}})),
        "Organization": with(&["id", "name", "description"], json!({})),
        "Taxonomy": with(&["id", "name", "description"], json!({})),
        "TaxonomyTerm": with(&["id", "name", "description", "code", "taxonomy"], json!({})),
        "Problem": with(&["type", "title", "detail"], json!({"status": {"type": "integer"}, "errors": {"type": "array", "items": {"type": "object"}}})),
    })
}
