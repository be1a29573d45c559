//! Some struct is no action.

use aliyun_rpc_core::Client;

struct A {}

fn call(client: &Client) {
    let _ = client.send(&A {});
}

fn main() {
    let _ = call;
}
