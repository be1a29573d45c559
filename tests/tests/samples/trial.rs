//! One sample on trial: decoded, compared, and never allowed to bring the run down.

use std::panic::{self, AssertUnwindSafe};

use aliyun_rpc_core::decode::decode;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::slot::Object;
use aliyun_rpc_core::{Raw, ServiceError};
use http::HeaderMap;

use crate::compare::{self, Comparison};
use crate::source::{Kind, Sample};
use crate::tree::Tree;

/// Makes the empty typed answer for a sample, if its operation is known.
pub(crate) type Empty<'a> = &'a dyn Fn(&Sample) -> Option<Box<dyn Object>>;

/// How a sample was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Way {
    /// Into the operation's typed answer.
    Typed,
    /// As any JSON value: the operation's package is not committed.
    Untyped,
    /// As the error that every operation shares.
    Failure,
}

/// What came of a sample.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) way: Way,
    pub(crate) verdict: Verdict,
}

/// What came of a sample.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// It is no document at all, by an independent parser: no sample. What the decoder said of it.
    NoDocument { reason: String, refused: bool },
    /// It was read; what was found of it.
    Read(Comparison),
    /// The decoder refused it: where, and why.
    Refused { path: String, reason: String },
    /// The decoder panicked.
    Panicked(String),
}

impl Verdict {
    /// Whether all that is declared was found.
    pub(crate) fn is_without_loss(&self) -> bool {
        matches!(self, Self::Read(comparison) if comparison.lost.is_empty())
    }

    /// Whether all was found, what no field is declared for included.
    pub(crate) fn is_complete(&self) -> bool {
        matches!(self, Self::Read(found) if found.lost.is_empty() && found.unknown.is_empty())
    }
}

/// Tries a sample.
pub(crate) fn run(sample: &Sample, empty: Empty<'_>) -> Outcome {
    let mut way = Way::Untyped;
    let verdict = panic::catch_unwind(AssertUnwindSafe(|| verdict(sample, empty, &mut way)));
    Outcome {
        verdict: verdict.unwrap_or_else(|payload| {
            let text = payload.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
            Verdict::Panicked(text.unwrap_or("a panic without words").to_owned())
        }),
        way,
    }
}

fn verdict(sample: &Sample, empty: Empty<'_>, way: &mut Way) -> Verdict {
    let tree = Tree::parse(&sample.body, sample.format);
    let tree = match tree {
        Ok(tree @ (Tree::Object(_) | Tree::List(_))) => Ok(tree),
        Ok(_) => Err("neither an object nor a list".to_owned()),
        Err(reason) => Err(reason),
    };
    let is_error = sample.kind == Kind::Error
        && !matches!(&tree, Ok(tree) if tree.member("Code").is_none_or(Tree::is_empty));
    if is_error {
        *way = Way::Failure;
        return failure(sample, tree);
    }
    let answer = empty(sample);
    *way = if answer.is_some() {
        Way::Typed
    } else {
        Way::Untyped
    };
    match answer {
        Some(mut answer) => {
            let refused = decode(&mut *answer, sample.body.as_bytes(), sample.format).err();
            match (tree, refused) {
                (Err(reason), refused) => Verdict::NoDocument {
                    reason,
                    refused: refused.is_some(),
                },
                (Ok(_), Some(error)) => Verdict::Refused {
                    path: error.path,
                    reason: error.message,
                },
                (Ok(tree), None) => Verdict::Read(compare::compare(&tree, &mut *answer)),
            }
        }
        None => untyped(sample, tree),
    }
}

fn untyped(sample: &Sample, tree: Result<Tree, String>) -> Verdict {
    let value = Raw::new(200, HeaderMap::new(), sample.body.clone()).json();
    match (tree, value) {
        (Err(reason), value) => Verdict::NoDocument {
            reason,
            refused: value.is_err(),
        },
        (Ok(_), Err(error)) => Verdict::Refused {
            path: error.path,
            reason: error.message,
        },
        (Ok(tree), Ok(value)) => Verdict::Read(compare::untyped(&tree, &value)),
    }
}

/// Compares what is declared of every error: code, message, id of the request, host and link.
fn failure(sample: &Sample, tree: Result<Tree, String>) -> Verdict {
    let error = ServiceError::parse(400, None, sample.body.as_bytes());
    let (tree, error) = match (tree, error) {
        (Err(reason), error) => {
            return Verdict::NoDocument {
                reason,
                refused: error.is_err(),
            };
        }
        (Ok(_), Err(gateway)) => {
            return Verdict::Refused {
                path: String::new(),
                reason: format!("no error of the service: {gateway}"),
            };
        }
        (Ok(tree), Ok(error)) => (tree, error),
    };
    let found = [
        ("Code", Some(error.code.as_str())),
        ("Message", Some(error.message_with_secrets())),
        ("RequestId", error.request_id.as_deref()),
        ("HostId", error.host_id.as_deref()),
        ("Recommend", error.recommend.as_deref()),
    ];
    let mut comparison = Comparison::default();
    for (name, found) in found {
        let Some(given) = tree.member(name).filter(|given| !given.is_empty()) else {
            continue;
        };
        comparison.leaves += 1;
        if given.scalar() != found {
            (comparison.lost).push((name.to_owned(), "another value".to_owned()));
        }
    }
    Verdict::Read(comparison)
}

/// The word for a format.
pub(crate) fn word(format: Format) -> &'static str {
    match format {
        Format::Json => "json",
        Format::Xml => "xml",
    }
}
