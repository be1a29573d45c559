//! Operations without a double: answers made from their descriptors, in every shape that a descriptor can have.

#[path = "generated/packages.rs"]
mod packages;
#[path = "generated/paged.rs"]
mod paged;
#[path = "generated/random.rs"]
mod random;
#[path = "generated/shape.rs"]
pub(crate) mod shape;
#[path = "generated/values.rs"]
mod values;
#[path = "generated/waited.rs"]
mod waited;

/// What the emulator says about the cause of the last refusal.
fn diagnosis(emulator: &aliyun_rpc_emulator::Emulator) -> String {
    use aliyun_rpc_emulator::journal::Verdict;
    match emulator.journal().pop().unwrap().verdict {
        Verdict::Refused { diagnosis, .. } => diagnosis.unwrap_or_default(),
        other => panic!("{other:?}"),
    }
}
