//! Documented error codes: one constant for all operations that list the same code with the same status.

use std::collections::{HashMap, HashSet};

use crate::metadata::Api;
use crate::model::ErrorConstant;
use crate::names;
use crate::report::{Notes, Outcome};

/// The codes of a version.
#[derive(Debug, Default)]
pub(super) struct Codes {
    by_row: HashMap<(u16, String), String>,
    taken: HashSet<String>,
    constants: Vec<ErrorConstant>,
}

impl Codes {
    /// The constants' names for the codes of an operation, in the order of the metadata.
    pub(super) fn of(&mut self, api: &Api, notes: &mut Notes<'_>) -> Vec<String> {
        let mut names = Vec::new();
        for (status, errors) in &api.error_codes {
            let number = status
                .parse()
                .ok()
                .filter(|status| (100..600).contains(status));
            for error in errors {
                let code = error.error_code.trim();
                let Some(number) = number else {
                    notes.note(
                        Outcome::Omitted,
                        Some(code),
                        &format!("error with status {status}, which is no HTTP status"),
                    );
                    continue;
                };
                if code.is_empty() {
                    notes.note(Outcome::Omitted, None, "error without a code");
                    continue;
                }
                let name = self.constant(number, code);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }

    fn constant(&mut self, status: u16, code: &str) -> String {
        let row = (status, code.to_owned());
        if let Some(known) = self.by_row.get(&row) {
            return known.clone();
        }
        let plain = names::shouty(code);
        let wanted = if self.taken.contains(&plain) {
            format!("{plain}_{status}")
        } else {
            plain
        };
        let name = names::unique(&mut self.taken, &wanted, "_");
        self.constants.push(ErrorConstant {
            name: name.clone(),
            status,
            code: code.to_owned(),
        });
        self.by_row.insert(row, name.clone());
        name
    }

    /// All constants, by name.
    pub(super) fn into_constants(mut self) -> Vec<ErrorConstant> {
        self.constants.sort_by(|a, b| a.name.cmp(&b.name));
        self.constants
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Report;

    #[test]
    fn one_constant_for_each_code_and_status() {
        let api: Api = serde_json::from_value(serde_json::json!({"errorCodes": {
            "403": [{"errorCode": "Forbidden.RAM"}, {"errorCode": "NoPermission\t"}],
            "404": [{"errorCode": "NoPermission"}, {"errorCode": "NoPermission"}],
            "2014": [{"errorCode": "Odd"}],
            "400": [{"errorCode": "  "}],
        }}))
        .unwrap();
        let mut report = Report::default();
        let mut codes = Codes::default();
        let names = codes.of(&api, &mut Notes::new(&mut report, "Test", "2020-01-02"));
        assert_eq!(
            names,
            ["FORBIDDEN_RAM", "NO_PERMISSION", "NO_PERMISSION_404"]
        );
        assert_eq!(
            codes.of(&api, &mut Notes::new(&mut Report::default(), "", "")),
            names
        );
        let rows: Vec<_> = codes
            .into_constants()
            .into_iter()
            .map(|row| (row.name, row.status, row.code))
            .collect();
        assert_eq!(rows.len(), 3);
        assert_eq!(
            rows[2],
            (
                "NO_PERMISSION_404".to_owned(),
                404,
                "NoPermission".to_owned()
            )
        );
        let reasons: Vec<&str> = report
            .lines
            .iter()
            .map(|line| line.reason.as_str())
            .collect();
        assert_eq!(
            reasons,
            [
                "error with status 2014, which is no HTTP status",
                "error without a code"
            ]
        );
    }
}
