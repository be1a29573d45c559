#[derive(RpcEnum)]
pub enum State {
    Running,
    #[rpc(name = "STOPPED")]
    Stopped,
    Unknown(String),
}
