//! No row of the fault matrix is missing, none is there twice, none is switched off.

use std::collections::BTreeMap;
use std::process::Command;

/// Names of the tests of this binary, as it lists them itself: what is not compiled in is not there.
fn listed(more: &[&str]) -> Vec<String> {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--list", "--format", "terse"])
        .args(more)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let names = text.lines().filter_map(|line| line.strip_suffix(": test"));
    names.map(str::to_owned).collect()
}

/// `NN` of `topic::row_NN_short_name`.
fn row(name: &str) -> Option<u32> {
    let (_, rest) = name.rsplit_once("::row_")?;
    let (number, _) = rest.split_once('_')?;
    (number.len() == 2).then(|| number.parse().ok())?
}

#[test]
fn every_row_is_one_test() {
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for name in listed(&[]) {
        if let Some(number) = row(&name) {
            rows.entry(number).or_default().push(name);
        }
    }
    let missing: Vec<u32> = (1..=60).filter(|row| !rows.contains_key(row)).collect();
    let wrong: Vec<_> = rows
        .iter()
        .filter(|(row, names)| !(1..=60).contains(*row) || names.len() != 1)
        .collect();
    assert!(
        wrong.is_empty(),
        "rows that are no rows, or twice: {wrong:?}"
    );
    assert!(missing.is_empty(), "rows without a test: {missing:?}");
    let ignored = listed(&["--ignored"]);
    assert!(ignored.is_empty(), "{ignored:?}");
}
