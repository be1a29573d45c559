//! Services add values.

use aliyun_rpc_core::RpcEnum;

#[derive(RpcEnum)]
enum A {
    On,
    Off,
}

fn main() {
    let state = A::from("On");
    println!("{} {}", state, state.as_str());
}
