//! Each state means one thing, each waiter is a constant of its own, and time goes on.

use aliyun_rpc_core::{RpcAction, RpcResponse};

#[derive(RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    waiter(a, status = state, done("Up", missing, "Up"), failed(missing, any)),
    waiter(b, status = state, done("Up"), missing("Gone", "Up"), failed("Gone")),
    waiter(no_permission, status = state, done("Up"), every = 0, within = "10"),
    waiter(action, status = state, done(any), every = 10, within = 5),
    waiter(c, status = state, done(soon)),
    waiter(d, status = state, done("Up"), mising("Gone")),
    errors((403, "NoPermission", "No.")),
)]
struct A {}

#[derive(Default, RpcResponse)]
struct AResponse {}

fn main() {}
