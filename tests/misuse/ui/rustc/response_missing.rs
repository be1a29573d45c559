//! Nobody has written the answer: one complaint, at the struct.

use aliyun_rpc_core::RpcAction;

#[derive(RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct A {
    name: String,
}

fn main() {
    let _ = A::new("name");
}
