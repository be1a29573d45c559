//! Resource Manager's resource directory: enabled and destroyed.

mod members;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use aliyun_resourcemanager::v2020_03_31::{
    Account, CreateResourceAccount, DestroyResourceDirectory, DestroyResourceDirectoryResponse,
    EnableResourceDirectory, EnableResourceDirectoryResponse, EnabledResourceDirectory,
    GetResourceDirectory, GetResourceDirectoryResponse, ListAccounts, ResourceDirectory,
    SendVerificationCodeForEnableRD, SendVerificationCodeForEnableRDResponse,
};

use serde::{Deserialize, Serialize};

use super::{World, operation, typed, with_millis};
use crate::parameters::Fault;
use crate::refusal::{self, Refusal};
use crate::registry::{Registry, Request};

/// How many codes may be sent for one account. The real limit is not published.
const CODES_PER_ACCOUNT: usize = 10;

/// All directories, by management account.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    directories: BTreeMap<String, Directory>,
    /// Names of management accounts that were made.
    names: BTreeSet<String>,
    /// Phones that a code was sent to, by account.
    codes: BTreeMap<String, Vec<String>>,
    /// Number of things made so far, for ids.
    made: u32,
}

/// One directory.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Directory {
    id: String,
    root: String,
    master: String,
    master_name: String,
    created: String,
    members: Vec<Member>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Member {
    #[serde(with = "typed::one")]
    account: Account,
    name_prefix: Option<String>,
}

impl Directory {
    pub(crate) fn has_member(&self, account: &str) -> bool {
        self.members
            .iter()
            .any(|member| member.account.account_id == account)
    }
}

impl State {
    /// The directory whose management account this is.
    pub(crate) fn managed_by(&self, account: &str) -> Option<&Directory> {
        self.directories.get(account)
    }

    /// Whether the account is a member, but not the management account, of a directory.
    pub(crate) fn is_member(&self, account: &str) -> bool {
        self.directories
            .values()
            .any(|directory| directory.has_member(account))
    }

    /// The management account of the directory that the account is in.
    pub(crate) fn master_of(&self, account: &str) -> Option<String> {
        self.of(account).map(|directory| directory.master.clone())
    }

    /// The directory that the account is in, in whatever role.
    fn of(&self, account: &str) -> Option<&Directory> {
        self.managed_by(account).or_else(|| {
            self.directories
                .values()
                .find(|directory| directory.has_member(account))
        })
    }

    fn next(&mut self) -> u32 {
        self.made += 1;
        self.made
    }

    fn next_account(&mut self) -> String {
        format!("20{:014}", self.next())
    }
}

pub(super) fn register(registry: &mut Registry, world: &Arc<Mutex<World>>) {
    registry.add(operation::<SendVerificationCodeForEnableRD>(
        world,
        &[(
            "SecureMobilePhone",
            Fault::Invalid,
            "InvalidParameter.MobileCountryCode",
        )],
        send_code,
    ));
    registry.add(operation::<EnableResourceDirectory>(
        world,
        &[
            (
                "MAName",
                Fault::Missing,
                "InvalidParameter.ManagementAccountName",
            ),
            (
                "MAName",
                Fault::Invalid,
                "InvalidParameter.ManagementAccountName",
            ),
            (
                "MASecureMobilePhone",
                Fault::Missing,
                "MissingSecureMobilePhone",
            ),
            (
                "MASecureMobilePhone",
                Fault::Invalid,
                "InvalidParameter.ManagementAccountSecurityInfo",
            ),
            ("VerificationCode", Fault::Missing, "MissingSecurityInfo"),
        ],
        enable,
    ));
    registry.add(operation::<GetResourceDirectory>(world, &[], get));
    registry.add(operation::<ListAccounts>(world, &[], members::list));
    registry.add(operation::<CreateResourceAccount>(
        world,
        &[(
            "DisplayName",
            Fault::Missing,
            "MissingParameter.Account.DisplayName",
        )],
        members::create,
    ));
    registry.add(operation::<DestroyResourceDirectory>(world, &[], destroy));
}

/// Refuses accounts that are in a directory already.
fn free(world: &World, request: &Request<'_>) -> Result<(), Refusal> {
    if world.directories.managed_by(request.account()).is_some() {
        Err(request.refuse("EntityAlreadyExists.ResourceDirectory"))
    } else if world.directories.is_member(request.account()) {
        Err(request.refuse("NotSupport.AccountInAnotherResourceDirectory"))
    } else {
        Ok(())
    }
}

fn send_code(
    world: &mut World,
    request: &Request<'_>,
) -> Result<SendVerificationCodeForEnableRDResponse, Refusal> {
    free(world, request)?;
    let sent = world
        .directories
        .codes
        .entry(request.account().to_owned())
        .or_default();
    if sent.len() >= CODES_PER_ACCOUNT {
        return Err(request.refuse("SendValidateCodeExceedsLimitForAccount"));
    }
    sent.push(
        request
            .get("SecureMobilePhone")
            .unwrap_or_default()
            .to_owned(),
    );
    Ok(SendVerificationCodeForEnableRDResponse::default())
}

fn enable(
    world: &mut World,
    request: &Request<'_>,
) -> Result<EnableResourceDirectoryResponse, Refusal> {
    free(world, request)?;
    let caller = request.account().to_owned();
    let facts = world.facts(&caller);
    if !facts.has_enterprise_name {
        return Err(request.refuse("Invalid.EnterpriseName"));
    }
    if !facts.is_verified {
        return Err(request.refuse("EnterpriseRealNameVerificationError"));
    }
    let new_name = match request.get("EnableMode") {
        Some("NewManagementAccount") => Some(new_management_account(world, request)?),
        _ => None,
    };

    let state = &mut world.directories;
    let number = state.next();
    let created = with_millis(request.now());
    let mut directory = Directory {
        id: format!("rd-{number:06}"),
        root: format!("r-{number:06}"),
        master: caller.clone(),
        master_name: format!("{caller}@aliyun.example"),
        created: created.clone(),
        members: Vec::new(),
    };
    if let Some(name) = new_name {
        directory.master = state.next_account();
        directory.master_name.clone_from(&name);
        state.names.insert(name);
        // The account that asked becomes a member of the directory that the new account manages.
        directory.members.push(Member {
            account: Account {
                account_id: caller.clone(),
                display_name: caller.clone(),
                folder_id: directory.root.clone(),
                join_method: "invited".to_owned(),
                join_time: created.clone(),
                modify_time: created,
                resource_directory_id: directory.id.clone(),
                resource_directory_path: Some(format!(
                    "{}/{}/{caller}",
                    directory.id, directory.root
                )),
                status: "InviteSuccess".to_owned(),
                r#type: "CloudAccount".to_owned(),
                ..Default::default()
            },
            name_prefix: None,
        });
    }
    state.codes.remove(&caller);
    let answer = EnabledResourceDirectory {
        create_time: directory.created.clone(),
        master_account_id: directory.master.clone(),
        master_account_name: directory.master_name.clone(),
        resource_directory_id: directory.id.clone(),
        root_folder_id: directory.root.clone(),
    };
    state
        .directories
        .insert(directory.master.clone(), directory);
    Ok(EnableResourceDirectoryResponse {
        resource_directory: answer,
        ..Default::default()
    })
}

/// The name of the new management account, if it is free and its phone was verified.
fn new_management_account(world: &World, request: &Request<'_>) -> Result<String, Refusal> {
    let name = request.get("MAName").unwrap_or_default();
    let phone = request.get("MASecureMobilePhone").unwrap_or_default();
    let code = request.get("VerificationCode").unwrap_or_default();
    if world.directories.names.contains(name) {
        return Err(request.refuse("InvalidParameter.ManagementAccountName.AlreadyUsed"));
    }
    let sent = world
        .directories
        .codes
        .get(request.account())
        .is_some_and(|phones| phones.iter().any(|other| other == phone));
    if !sent || code != world.seed.verification_code {
        return Err(request.refuse("Invalid.VerificationCode"));
    }
    Ok(name.to_owned())
}

fn get(world: &mut World, request: &Request<'_>) -> Result<GetResourceDirectoryResponse, Refusal> {
    let directory = world
        .directories
        .of(request.account())
        .ok_or_else(|| request.refuse("ResourceDirectoryNotInUse"))?;
    Ok(GetResourceDirectoryResponse {
        resource_directory: ResourceDirectory {
            control_policy_status: "Disabled".to_owned(),
            create_time: directory.created.clone(),
            identity_information: None,
            master_account_id: directory.master.clone(),
            master_account_name: directory.master_name.clone(),
            member_deletion_status: Some("Disabled".to_owned()),
            resource_directory_id: directory.id.clone(),
            root_folder_id: directory.root.clone(),
        },
        ..Default::default()
    })
}

/// The directory that the caller manages, to be changed.
fn managed<'a>(world: &'a mut World, request: &Request<'_>) -> Result<&'a mut Directory, Refusal> {
    if world.directories.is_member(request.account()) {
        return Err(refusal::FORBIDDEN_RAM
            .refuse()
            .because("only the management account of the resource directory may do this")
            .denying(request.action(), request.account()));
    }
    world
        .directories
        .directories
        .get_mut(request.account())
        .ok_or_else(|| request.refuse("EntityNotExists.ResourceDirectory"))
}

fn destroy(
    world: &mut World,
    request: &Request<'_>,
) -> Result<DestroyResourceDirectoryResponse, Refusal> {
    let directory = managed(world, request)?;
    if !directory.members.is_empty() {
        return Err(request.refuse("DeleteConflict.ResourceDirectory.Account"));
    }
    world.directories.directories.remove(request.account());
    Ok(DestroyResourceDirectoryResponse::default())
}
