//! What the network asks its members and hears from them: a need, a survey that is being written, one that was answered.

use crate::office::{Scene, mira};
use stadtkarte::embed::Embed;
use stadtkarte::language::{Interface, Tag, Texts};
use stadtkarte::need::{Need, Reported, Standing};
use stadtkarte::network::Meeting;
use stadtkarte::store::Attendance;
use stadtkarte::survey::{Answer, Content, Kind, Question, Survey};
use uuid::Uuid;

/// Puts it all into the house; gives the surveys.
pub fn asked(scene: &Scene) -> [Uuid; 2] {
    let ali = scene.house.ask("select id from person where name = 'Aligeheim'").concat();
    let need = Reported {
        id: Uuid::new_v4(),
        network: scene.network.id,
        organisation: scene.verein.id,
        standing: Standing::Open,
        need: Need { what: "Bedarfwort".to_owned(), ..Need::default() },
        reply: None,
        made_at: mira().at,
        made_by: ali,
        decided_at: None,
    };
    let (draft, open) = (survey(scene), survey(scene));
    let answers = vec![Some(Answer::Words("Antwortwort".to_owned()))];
    scene.run(async {
        let store = &scene.store;
        store.report_need(&need).await?;
        store.save_survey(&draft, mira()).await?;
        store.save_survey(&open, mira()).await?;
        store.open_survey(open.id, false, mira()).await?;
        let today = (mira().at.date_naive(), mira());
        store.answer_survey(open.id, scene.verein.id, &answers, today).await
    });
    [draft.id, open.id]
}

/// Puts a meeting to come into the house, with a guest.
pub fn meeting(scene: &Scene) -> Uuid {
    let id = Uuid::new_v4();
    let meeting =
        serde_json::json!({ "id": id, "date": "2026-09-16", "text": { "de": "Treffen" } });
    let meeting: Meeting = serde_json::from_value(meeting).expect("a meeting");
    let who = "Gastwort".to_owned();
    let guest = Attendance { who, organisation: scene.verein.id, coming: true };
    scene.run(async {
        let mut writing = scene.store.writing().await?;
        let add = |meetings: &mut Vec<Meeting>| {
            meetings.push(meeting);
            Ok(())
        };
        writing.change_meetings(scene.network.id, add, mira()).await?;
        writing.commit().await?;
        scene.store.attend((scene.network.id, id), &guest, mira().at).await
    });
    id
}

fn survey(scene: &Scene) -> Survey {
    let said = |words: &str| Texts::of(Tag::from(Interface::De), words);
    let question = Question { kind: Kind::Text, text: said("Fragwort"), ..Question::default() };
    let title = said("Umfragewort");
    Survey {
        id: Uuid::new_v4(),
        network: scene.network.id,
        content: Content { title, questions: vec![question], ..Content::default() },
        last_day: mira().at.date_naive() + chrono::Days::new(30),
        made_at: mira().at,
        opened_at: None,
        at_once_at: None,
        closed_at: None,
    }
}

/// Stores an embed.
pub fn embed(scene: &Scene) -> Uuid {
    let embed = Embed { name: "Rahmenwort".to_owned(), ..Embed::new(Uuid::new_v4()) };
    scene.run(scene.store.save_embed(scene.network.id, &embed, mira()));
    embed.id
}

/// Brings in a file that nobody has taken over yet.
pub fn upload(scene: &Scene) -> Uuid {
    let (store, file) = (&scene.store, b"Titel;Rubrik\nDateiwort;Blubb\n");
    scene.run(store.keep_upload(scene.network.id, "Dateiwort.csv", file, "{}", mira()))
}
