//! Ways of contact, times, yes and no, ages and words for the search, each out of however somebody wrote it.

use super::Taking;
use crate::error::Problem;
use crate::exchange::plan::content::{self, said};
use serde_json::json;

impl Taking<'_, '_> {
    /// Ways of contact, each from its own column or out of one that mixes them.
    pub(super) fn contacts(&mut self) {
        let mixed: Vec<&str> = self.all("contact").collect();
        type Read = fn(&str) -> Option<String>;
        let ways: [(&str, Read); 3] = [
            ("phone", content::phone),
            ("email", |cell| content::email(cell).map(str::to_owned)),
            ("website", content::website),
        ];
        for (target, read) in ways {
            let own: Vec<&str> = self.all(target).collect();
            let found = own.iter().chain(&mixed).find_map(|cell| read(cell));
            match found {
                Some(value) if target == "phone" => self.phone(value, own.first().copied()),
                Some(value) => self.put(target, value),
                None => own
                    .iter()
                    .take(1)
                    .for_each(|cell| self.leave(target, "problem-file-left", cell)),
            }
        }
        for said in ["publish_phone", "publish_email"] {
            if let Some(value) = self.first(said).or(self.fixed(said)) {
                self.put(said, value);
            }
        }
    }

    /// A telephone number out of its own column: a part of a cell is said so, and a short one beside other words is none.
    fn phone(&mut self, number: String, cell: Option<&str>) {
        let Some(cell) = cell.filter(|cell| !content::is_whole_phone(cell, &number)) else {
            return self.put("phone", number);
        };
        if !content::is_long_phone(&number) {
            return self.leave("phone", "problem-file-left", cell);
        }
        if self.notes.len() < super::MOST_NOTES {
            let column = self.reader.plan.column_of(self.reader.table, "phone").unwrap_or("phone");
            let note = Problem::new(column, "problem-file-phone").with("value", cell);
            self.notes.push(note.with("phone", &number));
        }
        self.put("phone", number);
    }

    /// When it is: hours that can be read, else their words.
    pub(super) fn times(&mut self) {
        const DAYS: [(&str, &str); 7] = [
            ("hours_mo", "Mo"),
            ("hours_tu", "Tu"),
            ("hours_we", "We"),
            ("hours_th", "Th"),
            ("hours_fr", "Fr"),
            ("hours_sa", "Sa"),
            ("hours_su", "Su"),
        ];
        let days = DAYS.iter().filter_map(|(target, day)| {
            let hours = self.first(target)?.replace(['–', '—'], "-").replace([';', '|', '\n'], ",");
            Some(format!("{day} {}", hours.replace("Uhr", "").trim()))
        });
        let days: Vec<String> = days.collect();
        let by_day = if days.is_empty() { None } else { Some(days.join("; ")) };
        if let Some(own) = self.first("schedule") {
            self.put("schedule", own);
        } else if let Some(hours) =
            by_day.or_else(|| self.first("opening_hours").map(str::to_owned))
        {
            match content::hours_of(&hours) {
                Some(schedule) => self.put("schedule", json!(schedule)),
                None => {
                    let words: String = hours.chars().take(1_000).collect();
                    let language = self.reader.defaults.language.as_str();
                    self.put("schedule", json!({ "note": { language: words } }));
                    self.leave("opening_hours", "problem-file-hours", &hours);
                }
            }
        }
    }

    /// When somebody last said that it holds, and how long it is shown.
    pub(super) fn days(&mut self) {
        for target in ["confirmed_at", "expires"] {
            let Some(given) = self.first(target) else { continue };
            // Our own files say the very moment.
            let moment =
                target == "confirmed_at" && chrono::DateTime::parse_from_rfc3339(given).is_ok();
            match content::day(given).filter(|_| !moment) {
                _ if moment => self.put(target, given),
                Some(day) => self.put(target, day),
                None => self.leave(target, "problem-file-left", given),
            }
        }
    }

    /// Yes and no, ages, words for the search.
    pub(super) fn more(&mut self) {
        for target in [
            "free",
            "registration_required",
            "women_only",
            "childcare",
            "anonymous",
            "approximate",
            "protected",
            "example",
        ] {
            let Some(cell) = self.first(target) else { continue };
            match content::flag(cell) {
                Some(flag) => self.put(target, flag),
                None => self.leave(target, "problem-file-left", cell),
            }
        }
        if let Some(cell) = self.first("wheelchair") {
            let small = cell.to_lowercase();
            let partly = ["teil", "eingeschr", "bedingt", "limited", "partly"]
                .iter()
                .any(|word| small.contains(word));
            match content::flag(cell) {
                _ if partly => self.put("wheelchair", "limited"),
                Some(flag) => self.put("wheelchair", flag),
                None => self.leave("wheelchair", "problem-file-left", cell),
            }
        }
    }

    /// Ages and words for the search.
    pub(super) fn ages_and_tags(&mut self) {
        let age = self.first("age").and_then(content::ages).unwrap_or_default();
        for (target, known) in [("age_min", age.0), ("age_max", age.1)] {
            let own = self.first(target).and_then(content::number).map(|years| years as u8);
            if let Some(years) = own.or(known).filter(|years| *years <= 120) {
                self.put(target, years);
            }
        }
        let tags: Vec<&str> = self
            .all("tags")
            .flat_map(|cell| cell.split(['|', ';', ',', '\n']))
            .filter_map(said)
            .collect();
        let tags: Vec<String> =
            tags.iter().take(40).map(|tag| tag.chars().take(80).collect()).collect();
        if !tags.is_empty() {
            self.put("tags", tags);
        }
    }
}
