//! Changes some values of one profile in the text of a configuration file, and not a character else.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of an object in their order, each value as the text that it is.
struct Members<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((Name(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Read)
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Name<'a>(#[serde(borrow)] Cow<'a, str>);

/// One profile in the text of a file.
pub(super) struct Profile<'a> {
    text: &'a str,
    whole: Range<usize>,
    members: Members<'a>,
}

impl<'a> Profile<'a> {
    /// The first profile of this name.
    pub(super) fn find(text: &'a str, name: &str) -> Option<Self> {
        let json = text.strip_prefix('\u{feff}').unwrap_or(text);
        let file: Members<'a> = serde_json::from_str(json).ok()?;
        let profiles = file.0.iter().rfind(|(key, _)| key == "profiles")?.1;
        let profiles: Vec<&'a RawValue> = serde_json::from_str(profiles.get()).ok()?;
        profiles.into_iter().find_map(|profile| {
            let members: Members<'a> = serde_json::from_str(profile.get()).ok()?;
            let found = Self {
                text,
                whole: place(text, profile.get()),
                members,
            };
            (found.text("name").as_deref() == Some(name)).then_some(found)
        })
    }

    fn value(&self, key: &str) -> Option<&'a RawValue> {
        let mut members = self.members.0.iter().rev();
        members
            .find(|(name, _)| name == key)
            .map(|(_, value)| *value)
    }

    /// A member that is text.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let text: String = serde_json::from_str(self.value(key)?.get()).ok()?;
        Some(text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// A member that is a number, or text that is one.
    pub(super) fn number(&self, key: &str) -> Option<u64> {
        let value = self.value(key)?.get();
        value.trim_matches('"').trim().parse().ok()
    }

    /// The whole text with other values; members that are not there are added at the end of the profile.
    pub(super) fn with(&self, changes: &[(&str, String)]) -> String {
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let mut added = String::new();
        for (key, value) in changes {
            let mut found = false;
            for (name, old) in &self.members.0 {
                if name == key {
                    found = true;
                    edits.push((place(self.text, old.get()), value.clone()));
                }
            }
            if !found {
                added.push_str(&format!(",{}\"{key}\": {value}", self.indent()));
            }
        }
        match self.members.0.last() {
            // A profile has a name at least, so that there is something to stand behind.
            Some((_, last)) if !added.is_empty() => {
                let end = place(self.text, last.get()).end;
                edits.push((end..end, added));
            }
            _ => {}
        }
        edits.sort_by_key(|(place, _)| (place.start, place.end));
        let mut out = String::with_capacity(self.text.len() + 256);
        let mut at = 0;
        for (place, value) in edits {
            out.push_str(self.text.get(at..place.start).unwrap_or_default());
            out.push_str(&value);
            at = place.end;
        }
        out.push_str(self.text.get(at..).unwrap_or_default());
        out
    }

    /// What stands between the opening brace and the first member.
    fn indent(&self) -> &str {
        let profile = self.text.get(self.whole.clone()).unwrap_or_default();
        let inside = profile.strip_prefix('{').unwrap_or_default();
        let blank = inside.len() - inside.trim_start().len();
        inside.get(..blank).unwrap_or_default()
    }
}

/// Where a part of a text lies in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\u{feff}{\n\t\"current\": \"a\", \"meta_path\": \"x\",\n\t\"profiles\": [\n\t\t{\"name\":\"a\",\"bearer_token\":\"keep\"},\n\t\t{\n\t\t\t\"name\": \"b\\u0062\",\n\t\t\t\"zeta\": 1.50,\n\t\t\t\"oauth_access_token\": \"old\",\n\t\t\t\"novel\": [1, {\"q\": null}]\n\t\t},\n\t\t{\"name\": \"bb\", \"oauth_access_token\": \"of another\"}\n\t]\n}\n";

    #[test]
    fn nothing_else_changes() {
        let profile = Profile::find(FILE, "bb").unwrap();
        assert_eq!(profile.text("oauth_access_token").as_deref(), Some("old"));
        let changed = profile.with(&[
            ("oauth_access_token", "\"new\"".to_owned()),
            ("oauth_access_token_expire", "17".to_owned()),
        ]);
        let expected = FILE
            .replace("\"old\"", "\"new\"")
            .replace("null}]", "null}],\n\t\t\t\"oauth_access_token_expire\": 17");
        assert_eq!(changed, expected);
        let again = Profile::find(&changed, "bb").unwrap();
        assert_eq!(again.number("oauth_access_token_expire"), Some(17));
        let twice = again.with(&[("oauth_access_token_expire", "18".to_owned())]);
        assert_eq!(twice, expected.replace(": 17", ": 18"));
    }

    #[test]
    fn what_is_not_there() {
        assert!(Profile::find(FILE, "c").is_none());
        assert!(Profile::find("{not json", "a").is_none());
        assert!(Profile::find("{}", "a").is_none());
        let one = Profile::find("{\"profiles\":[{\"name\":\"a\"}]}", "a").unwrap();
        assert_eq!(
            one.with(&[("k", "1".to_owned())]),
            "{\"profiles\":[{\"name\":\"a\",\"k\": 1}]}"
        );
    }
}
