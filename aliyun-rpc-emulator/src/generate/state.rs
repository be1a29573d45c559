//! In which state an answer shows what callers wait for.

use aliyun_rpc_core::descriptor::{Action, Field, Kind, Outcome, Waiter};

use super::page;

/// What an answer shows where a waiter looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// This status.
    Status(&'static str),
    /// Any status.
    Any,
    /// No status: the target is not there.
    Absent,
    /// A refusal with this code.
    Refused(&'static str),
}

/// The state at a poll: `to` from poll number `after` on, and one that is still to be waited in before.
pub(super) fn at_poll(
    action: &'static Action,
    waiter: &'static Waiter,
    to: Outcome,
    poll: u32,
    after: u32,
) -> State {
    let field = page::at(&action.response, waiter.status);
    let before = || still_waiting(action, waiter, field);
    match to {
        Outcome::Done if poll >= after => end(action, waiter, field, waiter.done, Outcome::Done),
        Outcome::Failed if poll >= after => {
            end(action, waiter, field, waiter.failed, Outcome::Failed)
        }
        // A state that is not waited in does not exist: then it is as it will be, from the first poll on.
        Outcome::Done => {
            before().unwrap_or_else(|| end(action, waiter, field, waiter.done, Outcome::Done))
        }
        _ => before().unwrap_or(State::Absent),
    }
}

/// The state at a poll that nobody led anywhere: of the first waiter that ends well with a status, which is what things
/// become that somebody made. They are there from the first call on, and do not go away by themselves.
pub(super) fn unled(
    action: &'static Action,
    poll: u32,
    after: u32,
) -> Option<(&'static Waiter, State)> {
    action.waiters.iter().find_map(|waiter| {
        let at = |poll| at_poll(action, waiter, Outcome::Done, poll, after);
        match (at(poll), at(after)) {
            (now @ State::Status(_), State::Status(_)) => Some((waiter, now)),
            (_, then @ State::Status(_)) => Some((waiter, then)),
            _ => None,
        }
    })
}

/// The state that means `outcome`: a status, a missing target, an error code, in this order.
fn end(
    action: &'static Action,
    waiter: &'static Waiter,
    field: Option<&Field>,
    named: &'static [&'static str],
    outcome: Outcome,
) -> State {
    if let Some(status) = (named.iter()).find(|name| is_status(action, field, name)) {
        return State::Status(status);
    }
    if waiter.absent == outcome {
        return absent(waiter);
    }
    if let Some(code) = named.first() {
        return State::Refused(code);
    }
    if waiter.present == outcome {
        State::Any
    } else {
        State::Absent
    }
}

fn absent(waiter: &'static Waiter) -> State {
    (waiter.missing.first()).map_or(State::Absent, |code| State::Refused(code))
}

/// Whether a name in a waiter's lists can stand in the answer; if not, it is the code of an error.
fn is_status(action: &Action, field: Option<&Field>, name: &str) -> bool {
    match field.map(|field| field.kind) {
        Some(Kind::Enum(words)) if !words.is_empty() => {
            words.contains(&name) || action.error(name).is_none() && !name.contains('.')
        }
        Some(Kind::Bool) => matches!(name, "true" | "false"),
        Some(Kind::Int32 | Kind::Int64) => name.parse::<i32>().is_ok(),
        _ => action.error(name).is_none() && !name.contains('.'),
    }
}

/// A state in which the waiter goes on, if there is one.
fn still_waiting(
    action: &'static Action,
    waiter: &'static Waiter,
    field: Option<&Field>,
) -> Option<State> {
    /// What services call states that pass.
    const PASSING: &[&str] = &["Pending", "Creating", "Processing"];
    const NUMBERS: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    if waiter.present != Outcome::Wait {
        // Only as long as the target is not there.
        return (waiter.absent == Outcome::Wait).then(|| absent(waiter));
    }
    let waits = |name: &&'static str| {
        !waiter.done.contains(name)
            && !waiter.failed.contains(name)
            && is_status(action, field, name)
    };
    // Where others are done is a state that exists.
    let elsewhere = (action.waiters.iter())
        .filter(|other| other.status == waiter.status)
        .flat_map(|other| other.done)
        .copied()
        .find(waits);
    let word = match field.map(|field| field.kind) {
        Some(Kind::Enum(words)) => words
            .iter()
            .copied()
            .filter(waits)
            .max_by_key(|word| word.to_ascii_lowercase().ends_with("ing")),
        Some(Kind::Bool) => ["false", "true"].into_iter().find(waits),
        Some(Kind::Int32 | Kind::Int64) => NUMBERS.iter().copied().find(waits),
        _ => elsewhere.or_else(|| PASSING.iter().copied().find(waits)),
    };
    word.or(elsewhere)
        .map(State::Status)
        .or_else(|| (waiter.absent == Outcome::Wait).then(|| absent(waiter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> &'static [Field] {
        &[
            Field {
                name: "Status",
                kind: Kind::Text,
                ..Field::EMPTY
            },
            Field {
                name: "Phase",
                kind: Kind::Enum(&["Failed", "Up", "Starting", "Down"]),
                ..Field::EMPTY
            },
            Field {
                name: "Ready",
                kind: Kind::Bool,
                ..Field::EMPTY
            },
            Field {
                name: "Step",
                kind: Kind::Int32,
                ..Field::EMPTY
            },
        ]
    }

    fn states(waiters: &'static [Waiter], to: Outcome) -> [State; 2] {
        let action: &'static Action = Box::leak(Box::new(Action {
            response: Kind::Object(table),
            waiters,
            ..Action::EMPTY
        }));
        [0, 1].map(|poll| at_poll(action, &waiters[0], to, poll, 1))
    }

    const W: Waiter = Waiter::EMPTY;

    #[test]
    fn states_of_each_kind() {
        use State::{Absent, Any, Refused, Status};
        let on = |status| Waiter { status, ..W };
        for (waiter, done) in [
            (
                Waiter {
                    done: &["Running"],
                    failed: &["Pending"],
                    ..on(&["Status"])
                },
                [Status("Creating"), Status("Running")],
            ),
            (
                Waiter {
                    done: &["Up"],
                    failed: &["Failed"],
                    ..on(&["Phase"])
                },
                [Status("Starting"), Status("Up")],
            ),
            (
                Waiter {
                    done: &["true"],
                    ..on(&["Ready"])
                },
                [Status("false"), Status("true")],
            ),
            (
                Waiter {
                    done: &["0", "2"],
                    ..on(&["Step"])
                },
                [Status("1"), Status("0")],
            ),
            // Gone, told by an error or by nothing.
            (
                Waiter {
                    absent: Outcome::Done,
                    missing: &["Invalid.NotFound"],
                    ..on(&["Status"])
                },
                [Status("Pending"), Refused("Invalid.NotFound")],
            ),
            (
                Waiter {
                    absent: Outcome::Done,
                    ..on(&["Status"])
                },
                [Status("Pending"), Absent],
            ),
            // There at all.
            (
                Waiter {
                    present: Outcome::Done,
                    ..on(&["Status"])
                },
                [Absent, Any],
            ),
            (
                Waiter {
                    done: &["Operation.Denied"],
                    ..on(&["Status"])
                },
                [Status("Pending"), Refused("Operation.Denied")],
            ),
        ] {
            let waiters: &'static [Waiter] = Box::leak(Box::new([waiter]));
            assert_eq!(states(waiters, Outcome::Done), done, "{waiter:?}");
            assert_eq!(states(waiters, Outcome::Wait), [done[0]; 2], "{waiter:?}");
        }
    }

    #[test]
    fn failed_states() {
        use State::{Absent, Any, Refused, Status};
        let on = Waiter {
            status: &["Status"],
            done: &["Up"],
            ..W
        };
        for (waiter, failed) in [
            (
                Waiter {
                    failed: &["Down"],
                    ..on
                },
                Status("Down"),
            ),
            (
                Waiter {
                    failed: &["No.Way"],
                    ..on
                },
                Refused("No.Way"),
            ),
            (
                Waiter {
                    absent: Outcome::Failed,
                    ..on
                },
                Absent,
            ),
            (
                Waiter {
                    present: Outcome::Failed,
                    ..on
                },
                Any,
            ),
        ] {
            let waiters: &'static [Waiter] = Box::leak(Box::new([waiter]));
            let [before, after] = states(waiters, Outcome::Failed);
            assert_ne!(before, failed, "{waiter:?}");
            assert_eq!(after, failed, "{waiter:?}");
        }
    }
}
