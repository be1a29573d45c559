//! Checks of the checker, on the committed fixture: that a changed value is seen, wherever it stands, and that broken
//! samples are reported and bring nothing down.

use std::path::Path;

use aliyun_rpc_core::decode::decode;
use aliyun_rpc_core::response::Format;

use crate::compare::{self, Comparison};
use crate::report::Report;
use crate::source::{Kind, Sample, Samples};
use crate::tree::Tree;
use crate::trial::{self, Verdict, Way};

/// What is wrong with the checker, in lines.
pub(crate) fn complaints(fixture: &Path) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut check = |what: &str, holds: bool| {
        if !holds {
            complaints.push(format!("the checker itself: {what}"));
        }
    };
    let samples = Samples::read(fixture).unwrap_or_default();
    check(
        "the fixture is read",
        samples.read.len() >= 40 && samples.malformed.is_empty(),
    );
    let (seen, missed) = changed_values(&samples.read);
    check("there are values to change", seen > 150);
    for what in missed {
        check(&what, false);
    }
    check(
        "unknown members are counted",
        unknown_members() == ["Extra", "EndpointList.0.New"],
    );
    for (what, holds) in robustness() {
        check(what, holds);
    }
    complaints
}

/// Changes each value of each typed sample, one at a time, and compares with the answer of the unchanged sample: every
/// change must be reported. Gives how many values were changed, and those whose change was not seen.
fn changed_values(samples: &[Sample]) -> (usize, Vec<String>) {
    let (mut seen, mut missed) = (0, Vec::new());
    for sample in samples.iter().filter(|sample| sample.kind == Kind::Ok) {
        let (Some(mut answer), Ok(tree)) = (
            crate::typed(sample),
            Tree::parse(&sample.body, sample.format),
        ) else {
            continue;
        };
        if decode(&mut *answer, sample.body.as_bytes(), sample.format).is_err() {
            continue;
        }
        let unchanged = compare::compare(&tree, &mut *answer);
        let unknown: usize = unchanged.unknown.iter().map(|(_, values)| values).sum();
        let mut silent = 0;
        for i in 0..tree.leaves() {
            let mut changed = tree.clone();
            let mut left = i;
            change(&mut changed, &mut left);
            match compare::compare(&changed, &mut *answer).lost.is_empty() {
                true => silent += 1,
                false => seen += 1,
            }
        }
        // What nobody declares is not compared, and nothing else is passed over.
        if silent != unknown {
            missed.push(format!(
                "{} {}: {silent} changed values are not seen, {unknown} values are unknown",
                sample.product, sample.action
            ));
        }
    }
    (seen, missed)
}

/// Changes the value that comes after `left` others.
fn change(tree: &mut Tree, left: &mut usize) {
    match tree {
        Tree::List(items) => {
            for item in items {
                change(item, left);
            }
        }
        Tree::Object(members) => {
            for (_, value) in members {
                change(value, left);
            }
        }
        leaf if leaf.is_empty() => {}
        leaf => {
            if *left == 0 {
                *leaf = match &*leaf {
                    Tree::Bool(value) => Tree::Bool(!value),
                    Tree::Number(digits) => Tree::Number(format!("{digits}1")),
                    other => Tree::Text(format!("{} ", other.scalar().unwrap_or_default()) + "1"),
                };
            }
            *left = left.wrapping_sub(1);
        }
    }
}

fn sample(format: Format, kind: Kind, action: &str, body: &str) -> Sample {
    Sample {
        product: "Location".to_owned(),
        version: "2015-06-12".to_owned(),
        action: action.to_owned(),
        format,
        kind,
        body: body.to_owned(),
    }
}

fn unknown_members() -> Vec<String> {
    let body = r#"{"Extra": {"a": 1}, "EndpointList": {"ItemEndpoint": [{"Id": "a", "New": 1}]}}"#;
    let sample = sample(Format::Json, Kind::Ok, "ListEndpoints", body);
    match trial::run(&sample, &crate::typed).verdict {
        Verdict::Read(Comparison { unknown, lost, .. }) if lost.is_empty() => {
            unknown.into_iter().map(|(path, _)| path).collect()
        }
        _ => Vec::new(),
    }
}

/// Broken samples, and what must become of them.
fn robustness() -> Vec<(&'static str, bool)> {
    let verdict = |format, kind, body: &str| {
        trial::run(&sample(format, kind, "ListEndpoints", body), &crate::typed).verdict
    };
    let no_document = |format, body: &str| {
        matches!(
            verdict(format, Kind::Ok, body),
            Verdict::NoDocument { refused: true, .. }
        )
    };
    let deep = "[".repeat(100_000);
    let mut lines = Samples::default();
    lines.lines(
        "lines",
        b"{\"product\": 1}\nnot json\n\n{}\n\xff\xfe\n{\"product\":\"P\",\"version\":\"1\",\"action\":\"A\",\
          \"format\":\"yaml\",\"kind\":\"ok\",\"body\":\"\"}\n",
    );
    let panics = trial::run(&sample(Format::Json, Kind::Ok, "A", "{}"), &|_| {
        std::panic::resume_unwind(Box::new("on purpose"))
    });
    let mut bad = Report::default();
    for i in 0..200 {
        let body = if i < 3 {
            r#"{"EndpointList": 5}"#
        } else {
            "{}"
        };
        let sample = sample(Format::Json, Kind::Ok, "ListEndpoints", body);
        bad.add(&sample, &trial::run(&sample, &crate::typed));
    }
    vec![
        (
            "text that is no JSON is no document",
            no_document(Format::Json, "oops"),
        ),
        (
            "half a JSON document is no document",
            no_document(Format::Json, "{\"a\": "),
        ),
        (
            "half an XML document is no document",
            no_document(Format::Xml, "<R><a>"),
        ),
        (
            "depth without end is no document",
            no_document(Format::Json, &deep),
        ),
        ("nothing is no document", no_document(Format::Json, "")),
        (
            "a value that does not fit is refused with its path",
            matches!(
                verdict(Format::Json, Kind::Ok, r#"{"EndpointList": {"ItemEndpoint": [3]}}"#),
                Verdict::Refused { path, .. } if path == "EndpointList.ItemEndpoint.0"
            ),
        ),
        (
            "an error without a code is read as an answer",
            matches!(
                trial::run(
                    &sample(Format::Json, Kind::Error, "ListEndpoints", "{}"),
                    &crate::typed
                )
                .way,
                Way::Typed
            ),
        ),
        (
            "an error with a code is read as one",
            matches!(
                trial::run(
                    &sample(Format::Xml, Kind::Error, "A", "<Error><Code>C</Code></Error>"),
                    &crate::typed
                ),
                trial::Outcome { way: Way::Failure, verdict } if verdict.is_complete()
            ),
        ),
        (
            "lines that hold no sample are noted",
            lines.malformed.len() == 5 && lines.read.is_empty(),
        ),
        (
            "a panic is a verdict",
            matches!(&panics.verdict, Verdict::Panicked(words) if words == "on purpose"),
        ),
        ("197 of 200 are not enough", bad.complaints().len() == 1),
        (
            "no sample at all is a complaint",
            Report::default().complaints().len() == 1,
        ),
    ]
}
