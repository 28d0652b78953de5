//! The walk: every route that is not for everybody, with what it is asked with.

use super::Town;
use stadtkarte::offer::short_id;

/// One route of the walk.
pub struct Way {
    /// The route as `src/http.rs` has it.
    pub route: &'static str,
    /// The queries it is looked at with; `A` stands for the Verein, `N` for its network, `O` for an offer, `D` for the draft.
    pub queries: &'static [&'static str],
    /// The buttons that are pressed, by their `do`.
    pub deeds: &'static [&'static str],
}

const fn way(
    route: &'static str,
    queries: &'static [&'static str],
    deeds: &'static [&'static str],
) -> Way {
    Way { route, queries, deeds }
}

/// The buttons of the form, and of the links in letters.
const FORM: &[&str] = &["send", "save", "keep", "resolve", "discard"];
const ACT: &[&str] = &["right", "over", "cancel", "move", "undo", "change"];

/// The buttons of the page of tokens and webhooks.
const KEYS: &[&str] = &["token", "revoke", "webhook", "remove", "test"];

/// What is asked of every route that answers to a form, or is for those who are signed in or got a letter.
pub const WALK: &[Way] = &[
    way("/{network}/{lang}/join", &[""], &["send", "save"]),
    way("/{network}/{lang}/join/{secret}", &[""], &["send", "keep"]),
    way("/{network}/{lang}/join/confirm/{secret}", &[""], &[""]),
    way("/{network}/{lang}/sentence", &[], &[""]),
    way("/{network}/{lang}/offer/{id}/report", &["", "done=told"], &["send"]),
    way("/{network}/{lang}/offer/{id}/write", &["", "done=sent"], &["send"]),
    way("/{network}/{lang}/organisation/{id}/write", &["", "done=sent"], &["send"]),
    way("/{network}/{lang}/missed", &[""], &["send"]),
    way("/act/{secret}", &["", "do=over", "lang=ar"], ACT),
    way("/act/{secret}/form", &[""], FORM),
    way("/mail/stop/{secret}", &[""], &[""]),
    way("/account", &["", "done=waiting"], &[]),
    way("/account/fitting", &[""], &[]),
    way(
        "/account/offer/new",
        &["", "organisation=A&network=N", "organisation=A&network=N&draft=D", "draft=D"],
        FORM,
    ),
    way("/account/offer/{id}", &["", "as=staff", "translate=tr", "translate=ar"], FORM),
    way("/account/offer/{id}/dates", &[""], &[""]),
    way("/account/needs", &["", "done=need"], &[""]),
    way("/act/survey/{secret}", &["", "lang=ar"], &[""]),
    way("/act/meeting/{secret}", &["", "answer=yes"], &[""]),
    way("/account/network/{slug}/meetings", &[""], &[""]),
    way("/account/network/{slug}/members", &[""], &[]),
    way("/desk/{network}/meetings", &[""], &[]),
    way("/desk/{network}/meetings/{id}", &[""], &["save", "invite", "cancel", "delete"]),
    way("/desk/{network}/needs", &["", "state=open"], &[""]),
    way("/desk/{network}/surveys", &[""], &[]),
    way(
        "/desk/{network}/surveys/{id}",
        &[""],
        &["save", "more", "open", "at-once", "close", "extend", "delete"],
    ),
    way("/desk/{network}/surveys/{id}/answers.csv", &[""], &[]),
    way("/desk/{network}/surveys/{id}/answers.xlsx", &[""], &[]),
    way("/account/draft/{id}", &["", "done=kept"], FORM),
    way("/account/organisation/{id}", &["", "done=saved"], &[]),
    way("/account/organisation/{id}/edit", &[""], &["", "save"]),
    way("/account/organisation/{id}/invite", &[], &[""]),
    way("/account/organisation/{id}/leave", &[], &[""]),
    way("/account/organisation/{id}/remove", &[], &[""]),
    way("/account/organisation/{id}/ask", &[], &[""]),
    way("/account/organisation/{id}/tokens", &["", "done=revoked"], KEYS),
    way("/account/invitation/{secret}", &[""], &[""]),
    way("/account/network/{slug}", &[""], &[]),
    way("/account/network/{slug}/invite", &[], &[""]),
    way("/account/network/{slug}/remove", &[], &[""]),
    way("/account/translate/{slug}", &["", "into=tr", "into=ar"], &[]),
    way("/desk", &[""], &[]),
    way("/desk/{network}", &["", "kind=new", "kind=report"], &["approve", "done"]),
    way("/desk/{network}/archive", &[""], &[]),
    way("/desk/{network}/history", &["", "before=99999"], &[]),
    way("/desk/{network}/files", &["", "done=files-taken&count=1"], &[""]),
    way(
        "/desk/{network}/files/{id}",
        &["", "step=columns", "step=values", "step=rows"],
        &["columns", "values", "places", "find", "part", "take", "undo", "discard"],
    ),
    way("/desk/{network}/report", &["", "rows=weekday&columns=time&within=500"], &[]),
    way("/desk/{network}/report.xlsx", &[""], &[]),
    way("/desk/{network}/report.csv", &[""], &[]),
    way("/desk/{network}/report/{year}", &[""], &[]),
    way("/desk/{network}/numbers", &[""], &[]),
    way("/desk/{network}/numbers.xlsx", &[""], &[]),
    way("/desk/{network}/tokens", &["", "done=revoked"], KEYS),
    way("/api/v1/offers", &[], &[""]),
    way("/api/v1/offers/{id}/confirm", &[], &[""]),
    way("/api/v1/offers/{id}/withdraw", &[], &[""]),
    way("/api/v1/offers/{id}/restore", &[], &[""]),
    way("/api/v1/submissions/{id}/decision", &[], &["approve"]),
    way("/api/v1/webhooks", &[""], &[""]),
    way("/api/v1/webhooks/{id}/test", &[], &[""]),
    way("/desk/{network}/settings", &[""], &["", "save", "undo"]),
    way("/desk/{network}/flyers", &["", "done=paper-saved"], &[]),
    way("/desk/{network}/flyer/new", &[""], &["save", "look"]),
    way(
        "/desk/{network}/flyer/{id}",
        &["", "done=paper-saved"],
        &["save", "printed", "copy", "remove", "look"],
    ),
    way(
        "/desk/{network}/embeds",
        &["", "done=embed-sites"],
        &["add-site", "remove-site", "any-site"],
    ),
    way(
        "/desk/{network}/embed/{id}",
        &["", "done=embed-saved"],
        &["preview", "save", "remove", "undo"],
    ),
    way(
        "/desk/{network}/merge",
        &["", "one=O", "one=O&other=P", "one=A&other=B"],
        &["", "distinct"],
    ),
    way(
        "/desk/{network}/offer/{id}",
        &["", "done=approved"],
        &["approve", "return", "decline", "withdraw", "back", "vouch", "undo", "task"],
    ),
    way(
        "/desk/{network}/organisation/{id}",
        &[""],
        &["accept", "refuse", "ask", "profile", "profile-return", "trust", "distrust", "undo"],
    ),
];

/// What those who try may do with themselves: at the end, since nobody comes back from it.
pub const LAST: &[Way] = &[
    way("/account/sign-in", &["", "to=/desk/ludwigsburg"], &[""]),
    way("/account/sign-in/{secret}", &[""], &[""]),
    way("/account/settings", &[""], &[""]),
    way("/account/settings/delete", &[""], &[""]),
    way("/account/sign-out", &[], &[""]),
];

impl Town {
    /// The paths of a route with everything that is not for everybody in the place of its parts, each with the offer it is about.
    pub fn paths(&self, way: &Way) -> Vec<(String, usize)> {
        let route = way.route;
        let plain = route.replace("{lang}", "de").replace("{slug}", "ludwigsburg");
        let own = [
            "/desk/{network}/settings",
            "/desk/{network}/embeds",
            "/desk/{network}/meetings",
            "/desk/{network}/meetings/{id}",
            "/desk/{network}/flyer/new",
        ];
        let networks: &[&str] = match (own.contains(&route), plain.contains("{network}")) {
            // What staff of another network write of their own network is theirs.
            (true, _) | (_, false) => &["ludwigsburg"],
            _ => &["ludwigsburg", "heidenau"],
        };
        let mut paths = Vec::new();
        for network in networks {
            let path = plain.replace("{network}", network);
            match path.split_once('{') {
                None => paths.push((path, 0)),
                Some((begin, rest)) => {
                    let (part, rest) = rest.split_once('}').expect("a closing brace");
                    assert!(!rest.contains('{'), "{route} has more parts than the walk knows");
                    let values = self.values(route, begin, part).into_iter();
                    paths.extend(
                        values.map(|(value, offer)| (format!("{begin}{value}{rest}"), offer)),
                    );
                }
            }
        }
        paths
    }

    /// What may stand in one part of a path, each with the offer it is about.
    fn values(&self, route: &str, begin: &str, part: &str) -> Vec<(String, usize)> {
        let kind = begin.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        match (part, kind) {
            ("id", "offer") => {
                let short = route.starts_with("/{network}");
                let id = |id| if short { short_id(id) } else { id.to_string() };
                self.offers.iter().enumerate().map(|(at, (offer, _))| (id(*offer), at)).collect()
            }
            ("id", "organisation") => {
                let short = route.starts_with("/{network}");
                let id = |id| if short { short_id(id) } else { id.to_string() };
                self.organisations.iter().map(|one| (id(*one), 0)).collect()
            }
            ("id", "embed") => vec![(self.embed.to_string(), 0)],
            ("id", "meetings") => vec![(self.meeting.to_string(), 0)],
            ("id", "surveys") => self.surveys.iter().map(|one| (one.to_string(), 0)).collect(),
            ("id", "files") => vec![(self.upload.to_string(), 0)],
            ("id", "flyer") => vec![(self.flyer.clone(), 0)],
            ("year", _) => vec![("2026".to_owned(), 0), ("2025.xlsx".to_owned(), 0)],
            ("id", "draft") => vec![(self.draft.to_string(), 0)],
            ("id", "offers" | "submissions") => {
                self.offers.iter().enumerate().map(|(at, (id, _))| (id.to_string(), at)).collect()
            }
            ("id", "webhooks") => vec![(self.keys[1].to_string(), 0)],
            ("secret", _) => {
                let some = self.hashes.iter().take(4).cloned();
                let guessed =
                    ["7f".repeat(32), self.draft.to_string(), self.offers[0].0.to_string()];
                some.chain(guessed).map(|secret| (secret, 0)).collect()
            }
            _ => panic!(
                "the walk has no values for {{{part}}} in {route}: add them to `values` in tests/rights/walk.rs"
            ),
        }
    }

    /// A query with its values.
    pub fn query(&self, query: &str) -> String {
        let values = [
            ("A", self.organisations[0]),
            ("B", self.organisations[1]),
            ("N", self.scene.network.id),
            ("O", self.offers[0].0),
            ("P", self.offers[1].0),
            ("D", self.draft),
        ];
        let with = |query: String, (name, value): &(&str, uuid::Uuid)| {
            query.replace(&format!("={name}"), &format!("={value}"))
        };
        let query = values.iter().fold(query.to_owned(), with);
        if query.is_empty() { query } else { format!("?{query}") }
    }

    /// Everything that any form of the house asks, about this offer, with one button.
    pub fn fields(&self, offer: usize, deed: &str) -> Vec<(&'static str, String)> {
        let (id, number) = self.offers[offer];
        let [verein, asking] = self.organisations.map(|one| one.to_string());
        let network = self.scene.network.id.to_string();
        let other = self.offers[usize::from(offer == 0)].0.to_string();
        let item = format!("{id}:{number}");
        let seen = if deed.starts_with("profile") { &self.bases[1] } else { &self.bases[0] };
        let mut fields = vec![
            ("do", deed.to_owned()),
            ("about.network", network.clone()),
            ("about.organisation", verein.clone()),
            ("about.offer", id.to_string()),
            ("about.base", number.to_string()),
            ("about.draft", self.draft.to_string()),
            ("number", number.to_string()),
            ("item", item.clone()),
            ("item", format!("task:{}", self.task)),
            ("with", item),
            ("task", self.task.clone()),
            ("need", self.need.clone()),
            ("meeting", self.meeting.to_string()),
            ("place", format!("{verein}/{network}")),
            ("person", self.ali.to_string()),
            ("token", self.keys[0].to_string()),
            ("webhook", self.keys[1].to_string()),
            ("right", "write".to_owned()),
            ("event", "offer.published".to_owned()),
            ("url", "https://dieb.example/".to_owned()),
            ("network", network),
            ("seen", seen.clone()),
            ("base", self.bases[1].clone()),
            ("one", id.to_string()),
            ("other", other),
            ("organisation", asking),
        ];
        let changes = self.changes.get(offer).or(self.changes.first());
        fields.extend(changes.map(|change| ("change", change.clone())));
        fields.extend(PLAIN.map(|(name, value)| (name, value.to_owned())));
        fields
    }
}

/// What stands in the other fields: enough for every form to hold.
const PLAIN: [(&str, &str); 39] = [
    ("answer", "yes"),
    ("date", "2026-09-16"),
    ("about.de", "Gekapert"),
    ("what", "Gekapert"),
    ("standing", "closed"),
    ("last_day", "2026-10-31"),
    ("question.0.kind", "text"),
    ("question.0.text.de", "Gekapert"),
    ("answer.0", "Gekapert"),
    ("answer.1", "1"),
    ("site", "https://gekapert.example.org"),
    ("join", "offer"),
    ("organisation.name", "Gekapert e. V."),
    ("person.name", "Dieb"),
    ("person.email", "dieb@example.org"),
    ("email", "dieb@example.org"),
    ("name", "Gekapert"),
    ("name.de", "Gekapert"),
    ("town", "Gekapert"),
    ("role", "staff"),
    ("language", "de"),
    ("purpose", "offer"),
    ("format", "meeting"),
    ("source", "de"),
    ("title.de", "Gekapert"),
    ("category", "meeting_place"),
    ("place.mode", "none"),
    ("contact.phone", "07141 999 00"),
    ("reason", "Gekapert"),
    ("trusted", "yes"),
    ("wrong", "over"),
    ("words", "Gekapert"),
    ("message", "Gekapert"),
    ("reply", "dieb@example.org"),
    ("day", "2026-09-07"),
    ("begin", "2026-08-31 15:00:00"),
    ("choice", "filter"),
    ("languages", "de"),
    ("paper", "a5"),
];
